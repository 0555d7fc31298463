using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations;

/// <summary>The line of the source that a layer comes from: an attribute of the network itself, or one of a block that it uses.</summary>
/// <param name="Attribute">The position among the attributes of the network.</param>
/// <param name="Inner">From there, the position among the attributes of each block on the way; empty for a layer of the network itself.</param>
/// <param name="Words">
/// What a message on the network's attribute says first: <c>BasicBlock(512, 2), conv1</c>; empty where that attribute is the layer's own.
/// </param>
internal sealed record LayerOrigin(int Attribute, EquatableArray<int> Inner, string Words)
{
    /// <summary>An attribute of the network itself.</summary>
    public LayerOrigin(int attribute)
        : this(attribute, EquatableArray<int>.Empty, string.Empty)
    {
    }

    /// <summary>The place of an argument of the line, of one element of it, or of the whole line.</summary>
    public Place Place(string? argument = null, int element = -1) => new(PlaceKind.Layer, Attribute, argument, element) { Origin = this };
}
