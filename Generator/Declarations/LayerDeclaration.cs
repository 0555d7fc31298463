using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations;

/// <summary>One layer as it is written down, blocks expanded, before anything about it is checked.</summary>
/// <param name="Kind">The name of its attribute: <c>Conv2D</c>. Empty where the compiler does not know the attribute.</param>
/// <param name="Name">
/// The layer's name, given or derived, with those of the blocks around it: <c>conv1</c>, <c>basicBlock3.conv1</c>. Empty where it is wrong.
/// </param>
/// <param name="Arguments">The arguments in the order of the attribute's parameters, defaults included, then the properties that are set.</param>
/// <param name="IsComplete">
/// Whether the compiler understood the attribute and each of its arguments. It reports the others itself; nothing below them is inferred.
/// </param>
internal sealed record LayerDeclaration(string Kind, string Name, EquatableArray<LayerArgument> Arguments, bool IsComplete)
{
    /// <summary>The values that it reads: of a join the named ones in their order, and last the one above, or that of <c>From</c>.</summary>
    public EquatableArray<LayerInput> Inputs { get; init; }

    /// <summary>The line that it comes from.</summary>
    public LayerOrigin Origin { get; init; } = new(0);

    /// <summary>Whether training leaves its parameters as they are.</summary>
    public bool IsFrozen { get; init; }
}
