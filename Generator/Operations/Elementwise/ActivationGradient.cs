using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Formulas;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Elementwise;

/// <summary>The gradient of an activation: the gradient of its output times its derivative, computed from the output.</summary>
internal sealed class ActivationGradient(
    string name, Value outputGradient, Value output, Value inputGradient, Activation activation, bool isFinal) : Operation(name)
{
    private Value _outputGradient = outputGradient;

    public override IReadOnlyList<Value> Inputs => [_outputGradient, output];

    public override IReadOnlyList<Value> Outputs => [inputGradient];

    public override string Description => $"gradient of its input, {inputGradient.Shape}";

    public override bool IsElementwise => true;

    public override bool SkippedFromLogits => isFinal;

    public override void Rewire(Value from, Value to) => _outputGradient = _outputGradient == from ? to : _outputGradient;

    public override void Differentiate(Differentiation gradients) => throw new NotSupportedException("Second derivatives are not generated.");

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        "Gradient",
        new Kernel($"{Name}: {Description}.", ["gradient", "activated", "output"], Body(emitter.Isa)),
        emitter.At(_outputGradient),
        emitter.At(output),
        emitter.At(inputGradient));

    private string Body(Isa isa) => ElementwiseKernel.Body(
        isa,
        [("gradient", _outputGradient), ("activated", output)],
        inputGradient,
        (read, _) => $"({read[0]} * {activation.DerivativeOfOutput.Print(isa, read[1])})");
}
