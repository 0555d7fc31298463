namespace Netwright.Generator.Emission;

/// <summary>Turns names of layers into names of members.</summary>
internal static class Identifier
{
    /// <summary><c>conv1</c> becomes <c>Conv1</c>; <c>stem_conv</c> becomes <c>StemConv</c>.</summary>
    public static string Pascal(string name) => string.Concat(name
        .Split('_', '.')
        .Where(static part => part.Length > 0)
        .Select(static part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
}
