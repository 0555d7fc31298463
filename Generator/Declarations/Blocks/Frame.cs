using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations.Blocks;

/// <summary>A network, or one use of a block, whose lines are read.</summary>
/// <param name="Type">The class.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="Constants">The values of its constants; <see langword="null"/> for a network.</param>
internal sealed record Frame(INamedTypeSymbol Type, DeclaredAttributes Attributes, BlockConstants? Constants)
{
    /// <summary>Its lines from top to bottom.</summary>
    public IReadOnlyList<DeclaredLine> Lines { get; } = [.. LineReader.Read(Attributes, Constants)];

    /// <summary>What the names of its layers begin with: <c>basicBlock3.</c>; empty for the network itself.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>The line that uses it; <see langword="null"/> for the network itself.</summary>
    public LayerOrigin? Use { get; init; }

    /// <summary>
    /// What a message on a layer of it begins with, before the layer's name: the outermost use with what it is bound to, then the names of
    /// those inside: <c>Stage(512, 2), basicBlock1.</c>.
    /// </summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>What reaches it.</summary>
    public LayerInput Input { get; init; } = new(LayerInput.Network, "the input is");

    /// <summary>Whether training leaves its parameters as they are.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>The classes that are being read, the outermost first: a class that uses one of them would have no end.</summary>
    public ImmutableArray<INamedTypeSymbol> Path { get; init; } = [Type];

    /// <summary>The line of the source that an attribute is.</summary>
    /// <param name="index">The position of the attribute.</param>
    /// <param name="name">The name of the layer, or what the line is called where it has none.</param>
    public LayerOrigin OriginOf(int index, string name) => Use is null
        ? new LayerOrigin(index)
        : new LayerOrigin(Use.Attribute, Use.Inner.Append(index).ToEquatableArray(), Words + name);
}
