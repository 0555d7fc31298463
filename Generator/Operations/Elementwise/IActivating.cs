using Netwright.Generator.Formulas;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Elementwise;

/// <summary>An operation that can apply an activation to each number before it is stored, which saves a pass over memory.</summary>
internal interface IActivating
{
    /// <summary>What it writes, activated where an activation is fused.</summary>
    Value Output { get; set; }

    /// <summary>The fused activation.</summary>
    Activation? Activation { get; set; }
}
