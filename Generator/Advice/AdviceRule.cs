using Netwright.Generator.Diagnostics;

namespace Netwright.Generator.Advice;

/// <summary>
/// Something that is legal and surely unmeant, or worth knowing, and that only the layers around a layer tell. Every rule in this assembly is
/// found by <see cref="NetworkAdvice"/>; to add one, add its class.
/// </summary>
internal abstract class AdviceRule
{
    /// <summary>What the rule has to say on a network or block in which nothing is wrong.</summary>
    public abstract IEnumerable<Problem> Check(LayerGraph graph);
}
