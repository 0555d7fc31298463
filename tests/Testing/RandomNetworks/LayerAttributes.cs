using Netwright.Generator.Layers;

namespace Netwright.Testing.RandomNetworks;

/// <summary>The attributes of all layers, found as the generator finds their kinds: there is no list.</summary>
internal static class LayerAttributes
{
    private static readonly Type[] All = [.. typeof(LayerAttribute).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(LayerAttribute)) && !type.IsAbstract && !type.IsGenericType && type != typeof(OutputAttribute))
        .OrderBy(static type => type.Name, StringComparer.Ordinal)];

    /// <summary>Those that read one value.</summary>
    public static IReadOnlyList<Type> Layers { get; } = [.. All.Where(static type => !IsJoin(type))];

    /// <summary>The same by what they do to the signal: activations are many, and would be most of what is drawn.</summary>
    public static IReadOnlyList<IReadOnlyList<Type>> ByRole { get; } = [.. Layers
        .GroupBy(static type => LayerCatalog.Find(KindOf(type))!.Role is var role && role == LayerRole.Rectifier ? LayerRole.Activation : role)
        .Select(static group => group.ToArray())];

    /// <summary>Those that join named values with the one above.</summary>
    public static IReadOnlyList<Type> Joins { get; } = [.. All.Where(IsJoin)];

    /// <summary>The name that an attribute is written with: <c>Conv2D</c>.</summary>
    public static string KindOf(Type attribute) => attribute.Name[..^"Attribute".Length];

    /// <summary>The attribute that is written so.</summary>
    public static Type Find(string kind) => All.Single(type => KindOf(type) == kind);

    private static bool IsJoin(Type type) => type.GetConstructors().Any(static constructor => constructor.GetParameters() is [{ ParameterType: { } only }] && only == typeof(string[]));
}
