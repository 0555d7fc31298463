using System.Text.RegularExpressions;

namespace Netwright.Testing;

/// <summary>Declarations that were written for processors, asking for code for devices too.</summary>
public static partial class DeviceDeclarations
{
    /// <summary>The declarations, each asking for code for graphics processors.</summary>
    public static string Of(string declarations) => NetworkAttribute().Replace(declarations, "[Network($1, Targets = Target.Cpu | Target.Gpu)");

    [GeneratedRegex(@"\[Network\(([^)]*)\)")]
    private static partial Regex NetworkAttribute();
}
