using System.Text.RegularExpressions;

namespace Netwright.Gpu.Tests.Networks;

/// <summary>A file of declarations of the numerics tests, asking for code for graphics processors too.</summary>
internal static partial class DeclarationFile
{
    /// <summary>The names of the files.</summary>
    public static IEnumerable<string> Names => typeof(DeclarationFile).Assembly
        .GetManifestResourceNames()
        .Where(static name => name.EndsWith(".cs", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The declarations of a file.</summary>
    public static string Read(string name)
    {
        using StreamReader reader = new(typeof(DeclarationFile).Assembly.GetManifestResourceStream(name)!);
        return ForDevices(reader.ReadToEnd());
    }

    /// <summary>The declarations, each asking for code for graphics processors.</summary>
    public static string ForDevices(string declarations) => NetworkAttribute().Replace(declarations, "[Network($1, Targets = Target.Cpu | Target.Gpu)");

    [GeneratedRegex(@"\[Network\(([^)]*)\)")]
    private static partial Regex NetworkAttribute();
}
