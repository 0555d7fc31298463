using System.Reflection;

namespace Netwright.Zoo.Tests;

/// <summary>The networks of the zoo by the names of their classes.</summary>
internal static class Networks
{
    private static readonly IReadOnlyDictionary<string, Type> Types = typeof(ResNet18).Assembly.GetExportedTypes()
        .Where(static type => type.IsSubclassOf(typeof(Network)))
        .ToDictionary(static type => type.Name);

    /// <summary>All names, in alphabetical order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Types.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What a network is made of; allocates none of its parameters.</summary>
    public static NetworkInfo InfoOf(string name)
        => (NetworkInfo)Types[name].GetProperty("Architecture", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>Makes a network.</summary>
    public static Network Create(string name) => (Network)Activator.CreateInstance(Types[name], 1)!;
}
