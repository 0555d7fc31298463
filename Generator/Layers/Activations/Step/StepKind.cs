using Netwright.Generator.Diagnostics;
using Netwright.Generator.Formulas;

namespace Netwright.Generator.Layers.Activations.Step;

/// <summary><c>[Step]</c>: y = 1 where x is positive and 0 elsewhere; its derivative is 0.</summary>
internal sealed class StepKind : ActivationKind
{
    public override string Name => "Step";

    protected override (Activation Activation, string Words) Read(LayerArguments arguments)
    {
        if (arguments.Surroundings.FollowsWeights)
        {
            arguments.Report(DiagnosticDescriptors.StepHasNoGradient, null, Name);
        }

        return (new Activation(Name, Formula.Where(Formula.X, 1, 0), 0), Name);
    }
}
