using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Rectification;

/// <summary>The gradient of a rectification's slopes: gradient times input, summed where the input is not positive.</summary>
internal sealed partial class SlopeGradient(Rectify rectify, Value outputGradient) : GradientOperation(rectify.Name)
{
    private Value _outputGradient = outputGradient;

    public override IReadOnlyList<Value> Inputs => [_outputGradient, rectify.Input];

    public override IReadOnlyList<Value> Outputs => [];

    public override string Description => $"gradient of {rectify.Slope}";

    public override void Rewire(Value from, Value to) => _outputGradient = _outputGradient == from ? to : _outputGradient;

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        "SlopeGradient",
        new Kernel($"{Name}: {Description}.", ["gradient", "input", "slopeGradient"], Body(emitter.Isa)),
        emitter.At(_outputGradient),
        emitter.At(rectify.Input),
        emitter.Gradient(rectify.Slope));

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        PixelAxes axes = new(isa, _outputGradient);
        (Operand gradient, Operand input) = (axes.Of("gradient", _outputGradient), axes.Of("input", rectify.Input));
        Operand result = rectify.SlopeOperand(axes, "slopeGradient");
        LoopNest loops = new(writer);
        loops.OpenAll([axes.Plane], [gradient, input, result]);
        int depth = loops.Depth;
        IReadOnlyDictionary<string, string> references = loops.Mark();
        writer.Line($"var sum = {isa.Zero};");
        loops.OpenAll([axes.Row, axes.Column, axes.Lane], [gradient, input]);
        writer.Line($"sum = {isa.Vector}.{isa.MultiplyAdd}({loops.Read(isa, gradient)}, {isa.Vector}.MinNative({isa.Zero}, {loops.Read(isa, input)}), sum);");
        loops.CloseTo(depth, references);
        writer.Line($"{loops.ReferenceOf(result)} += {isa.Vector}.Sum(sum);");
        loops.CloseAll();
        return writer.ToString();
    }
}
