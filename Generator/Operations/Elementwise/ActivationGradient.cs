using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Formulas;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Elementwise;

/// <summary>The gradient of an activation: the gradient of its output times its derivative, computed from the output or the input.</summary>
/// <param name="name">The layer's name.</param>
/// <param name="outputGradient">The gradient of the output.</param>
/// <param name="activated">What the derivative is computed from.</param>
/// <param name="inputGradient">The gradient of the input.</param>
/// <param name="activation">The activation.</param>
/// <param name="finalOutput">The output whose loss does without if it is one on logits.</param>
internal sealed partial class ActivationGradient(
    string name, Value outputGradient, Value activated, Value inputGradient, Activation activation, int? finalOutput) : GradientOperation(name)
{
    private Value _outputGradient = outputGradient;
    private Value _activated = activated;

    public override IReadOnlyList<Value> Inputs => [_outputGradient, _activated];

    public override IReadOnlyList<Value> Outputs => [inputGradient];

    public override string Description => $"gradient of its input, {inputGradient.Shape}";

    public override bool IsElementwise => true;

    public override int? FinalOutput => finalOutput;

    public override void Rewire(Value from, Value to)
    {
        _outputGradient = _outputGradient == from ? to : _outputGradient;
        _activated = _activated == from ? to : _activated;
    }

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        "Gradient",
        new Kernel($"{Name}: {Description}.", ["gradient", "activated", "output"], Body(emitter.Isa)),
        emitter.At(_outputGradient),
        emitter.At(_activated),
        emitter.At(inputGradient));

    private string Body(Isa isa) => ElementwiseKernel.Body(
        isa,
        [("gradient", _outputGradient), ("activated", _activated)],
        inputGradient,
        (read, _) => $"({read[0]} * {activation.Derivative.Print(isa, read[1])})");
}
