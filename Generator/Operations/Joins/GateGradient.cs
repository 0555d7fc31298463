using Netwright.Generator.Emission;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Normalization;

namespace Netwright.Generator.Operations.Joins;

/// <summary>The gradient of a gate: over the pixels of each channel, the sum of gradient times image, image by image in the lanes.</summary>
internal sealed partial class GateGradient(string name, Value outputGradient, Value image, Value gateGradient) : GradientOperation(name)
{
    private Value _outputGradient = outputGradient;
    private Value _image = image;

    public override IReadOnlyList<Value> Inputs => [_outputGradient, _image];

    public override IReadOnlyList<Value> Outputs => [gateGradient];

    public override string Description => $"gradient of its gate, {gateGradient.Shape}";

    public override void Rewire(Value from, Value to)
    {
        _outputGradient = _outputGradient == from ? to : _outputGradient;
        _image = _image == from ? to : _image;
    }

    public override void Emit(PassEmitter emitter) => emitter.CallRuntime(
        this,
        "PlaneSums.OfProducts",
        emitter.FirstPixel(_outputGradient),
        PlaneLiteral.Of(_outputGradient),
        emitter.FirstPixel(_image),
        PlaneLiteral.Of(_image),
        emitter.At(gateGradient));
}
