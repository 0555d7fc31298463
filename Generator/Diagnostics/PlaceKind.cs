namespace Netwright.Generator.Diagnostics;

/// <summary>The part of a declaration that a problem stands on.</summary>
internal enum PlaceKind
{
    /// <summary>The name of the network's class.</summary>
    Class,

    /// <summary>The name of a type around the network's class; index 0 is the innermost.</summary>
    ContainingType,

    /// <summary>The base class in the class's base list.</summary>
    BaseClass,

    /// <summary>The parameter list of the class itself.</summary>
    PrimaryConstructor,

    /// <summary>The <c>[Network]</c> or <c>[Block]</c> attribute.</summary>
    Network,

    /// <summary>One number of the input shape; the index is its position in the shape.</summary>
    InputExtent,

    /// <summary>A layer, or one argument of it; the index is the layer's position in the declaration.</summary>
    Layer,

    /// <summary>A layer on a declaration without <c>[Network]</c> or <c>[Block]</c>; the index is its position among these.</summary>
    StrayLayer,
}
