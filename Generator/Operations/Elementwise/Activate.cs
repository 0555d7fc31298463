using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Formulas;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Elementwise;

/// <summary>An activation on its own; most are fused into the operation before.</summary>
internal sealed partial class Activate(string name, Value input, Value output, Activation activation) : Operation(name)
{
    public Value Input { get; private set; } = input;

    public Value Output { get; } = output;

    public Activation Activation { get; } = activation;

    public override IReadOnlyList<Value> Inputs => [Input];

    public override IReadOnlyList<Value> Outputs => [Output];

    public override string Description => $"{Output.Shape}, {Activation.Name}";

    public override bool IsElementwise => true;

    public override void Rewire(Value from, Value to) => Input = Input == from ? to : Input;

    public override void Differentiate(Differentiation gradients)
    {
        if (gradients.IsNeeded(Input))
        {
            Value activated = Activation.DerivativeReadsInput ? Input : Output;
            gradients.Add(new ActivationGradient(
                Name, gradients.Of(Output), activated, gradients.To(Input), Activation, gradients.FinalOutput(Output)));
        }
    }

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        string.Empty,
        new Kernel($"{Name}: {Description}.", ["input", "output"], Body(emitter.Isa)),
        emitter.At(Input),
        emitter.At(Output));

    private string Body(Isa isa) => ElementwiseKernel.Body(
        isa, [("input", Input)], Output, (read, _) => $"({Activation.Output.Print(isa, read[0])})");
}
