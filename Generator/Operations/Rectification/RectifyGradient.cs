using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Rectification;

/// <summary>The gradient of a rectification with respect to its input: where that is not positive, scaled by the slope.</summary>
internal sealed partial class RectifyGradient(Rectify rectify, Value outputGradient, Value inputGradient) : GradientOperation(rectify.Name)
{
    private Value _outputGradient = outputGradient;

    public override IReadOnlyList<Value> Inputs => [_outputGradient, rectify.Input];

    public override IReadOnlyList<Value> Outputs => [inputGradient];

    public override string Description => $"gradient of its input, {inputGradient.Shape}";

    public override void Rewire(Value from, Value to) => _outputGradient = _outputGradient == from ? to : _outputGradient;

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        "Gradient",
        new Kernel($"{Name}: {Description}.", ["gradient", "input", "slope", "output"], Body(emitter.Isa)),
        emitter.At(_outputGradient),
        emitter.At(rectify.Input),
        emitter.Parameter(rectify.Slope),
        emitter.At(inputGradient));

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        PixelAxes axes = new(isa, inputGradient);
        (Operand gradient, Operand input) = (axes.Of("gradient", _outputGradient), axes.Of("input", rectify.Input));
        (Operand slope, Operand output) = (rectify.SlopeOperand(axes, "slope"), axes.Of("output", inputGradient));
        LoopNest loops = new(writer);
        loops.OpenAll(axes.All, [gradient, input, slope, output]);
        writer.Line($"var element = {loops.Read(isa, gradient)};");
        string positive = $"{isa.Vector}.GreaterThan({loops.Read(isa, input)}, {isa.Zero})";
        writer.Line(loops.Store(isa, output, $"{isa.Vector}.ConditionalSelect({positive}, element, (element * {loops.Read(isa, slope)}))"));
        loops.CloseAll();
        return writer.ToString();
    }
}
