using System.Reflection;

namespace Netwright.Benchmarks.Cases;

/// <summary>Source files of the zoo, as text.</summary>
internal static class ZooSources
{
    private const string Namespace = "namespace Netwright.Zoo;\n";

    private static readonly Assembly Here = typeof(ZooSources).Assembly;

    /// <summary>Those that are at hand: the names of the files and what they hold.</summary>
    public static IEnumerable<(string Name, string Text)> All =>
        Here.GetManifestResourceNames().Where(static name => name.EndsWith(".cs", StringComparison.Ordinal)).Select(static name => (name, Read(name)));

    /// <summary>The declarations of some classes as one file.</summary>
    public static string Joined(params IReadOnlyList<string> classes) =>
        Namespace + string.Concat(classes.Select(static type => Read($"{type}.cs").Replace(Namespace, "", StringComparison.Ordinal)));

    private static string Read(string name)
    {
        using StreamReader reader = new(Here.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
