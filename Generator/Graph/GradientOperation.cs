using Netwright.Generator.Passes;

namespace Netwright.Generator.Graph;

/// <summary>An operation of the backward pass, which itself has no gradient.</summary>
internal abstract class GradientOperation(string name) : Operation(name)
{
    /// <inheritdoc/>
    public sealed override void Differentiate(Differentiation gradients) => throw new NotSupportedException("Second derivatives are not generated.");
}
