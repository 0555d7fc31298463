using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations;

/// <summary>One layer as it is written down, before anything about it is checked.</summary>
/// <param name="Kind">The name of its attribute: <c>Conv2D</c>. Empty where the compiler does not know the attribute.</param>
/// <param name="Name">The layer's name, given or derived: <c>conv1</c>.</param>
/// <param name="Arguments">The arguments in the order of the attribute's parameters, defaults included, then the properties that are set.</param>
/// <param name="IsComplete">
/// Whether the compiler understood the attribute and each of its arguments. It reports the others itself; nothing below them is inferred.
/// </param>
internal sealed record LayerDeclaration(string Kind, string Name, EquatableArray<LayerArgument> Arguments, bool IsComplete);
