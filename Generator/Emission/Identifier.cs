namespace Netwright.Generator.Emission;

/// <summary>Turns names of layers into names of members.</summary>
internal static class Identifier
{
    /// <summary><c>conv1</c> becomes <c>Conv1</c>; <c>stem_conv</c> becomes <c>StemConv</c>; <c>_1st</c> stays what it is.</summary>
    public static string Pascal(string name)
    {
        string joined = string.Concat(name
            .Split('_', '.')
            .Where(static part => part.Length > 0)
            .Select(static part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
        return joined.Length > 0 && char.IsDigit(joined[0]) ? "_" + joined : joined;
    }
}
