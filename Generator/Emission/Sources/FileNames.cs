using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>
/// What the files of a network are called: after its class. The compiler takes names that differ in upper and lower case alone for the same, so
/// networks whose names do are numbered.
/// </summary>
internal static class FileNames
{
    /// <summary>The names among these that differ from another in upper and lower case alone; nearly always none.</summary>
    public static EquatableArray<string> AlikeIn(IEnumerable<string> names) => names
        .Distinct()
        .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
        .Where(static alike => alike.Count() > 1)
        .SelectMany(static alike => alike)
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>The beginning of the names of a network's files.</summary>
    /// <param name="network">The network.</param>
    /// <param name="alike">The names that differ from another in upper and lower case alone.</param>
    public static string Of(NetworkDeclaration network, EquatableArray<string> alike)
    {
        string name = network.FullName.Replace("@", string.Empty);
        int number = alike
            .Where(other => string.Equals(other, network.FullName, StringComparison.OrdinalIgnoreCase))
            .ToList()
            .IndexOf(network.FullName);
        return number < 0 ? name : $"{name} ({number + 1})";
    }
}
