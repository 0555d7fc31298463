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

    /// <summary>Inputs that differ from one another: whole numbers, because some networks read indices.</summary>
    public static float[] Samples(Network network, int count)
        => [.. Enumerable.Range(0, count * network.InputSize).Select(static i => (float)(i * 7 % 5))];
}
