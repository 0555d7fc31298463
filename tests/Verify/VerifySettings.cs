namespace VerifyTests;

/// <summary>How one snapshot is named.</summary>
public sealed class VerifySettings
{
    internal string? ParametersText { get; private set; }

    /// <summary>Sets what stands after the name of the test method, for a test that runs with several arguments.</summary>
    /// <param name="parametersText">Text without a directory separator, which does not start with a period.</param>
    public void UseTextForParameters(string parametersText)
    {
        ArgumentException.ThrowIfNullOrEmpty(parametersText);
        if (parametersText[0] == '.' || parametersText.AsSpan().ContainsAny('/', '\\'))
        {
            throw new ArgumentException($"'{parametersText}' cannot be part of a file name.", nameof(parametersText));
        }

        ParametersText = parametersText;
    }
}
