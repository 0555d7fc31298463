using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Joins;

/// <summary>Multiplies every pixel of a channel by the channel's number of the gate: squeeze-and-excitation (Hu et al. 2018).</summary>
internal sealed partial class Gate(string name, Value image, Value gate, Value output, bool isGradient = false) : Operation(name)
{
    private Value _image = image;
    private Value _gate = gate;

    public override IReadOnlyList<Value> Inputs => [_image, _gate];

    public override IReadOnlyList<Value> Outputs => [output];

    public override string Description => $"{output.Shape}, {_image.Name} times {_gate.Name}{(isGradient ? ", gradient of the image" : string.Empty)}";

    public override void Rewire(Value from, Value to)
    {
        _image = _image == from ? to : _image;
        _gate = _gate == from ? to : _gate;
    }

    public override void Differentiate(Differentiation gradients)
    {
        Value gradient = gradients.Of(output);
        if (gradients.IsNeeded(_gate))
        {
            gradients.Add(new GateGradient(Name, gradient, _image, gradients.To(_gate)));
        }

        if (gradients.IsNeeded(_image))
        {
            gradients.Add(new Gate(Name, gradient, _gate, gradients.To(_image), isGradient: true));
        }
    }

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        isGradient ? "Gradient" : string.Empty,
        new Kernel($"{Name}: {Description}.", ["input", "gate", "output"], Body(emitter.Isa)),
        emitter.At(_image),
        emitter.FirstPixel(_gate),
        emitter.At(output));

    private string Body(Isa isa)
    {
        PlaneConstant gates = new("gate", true);
        return ElementwiseKernel.Body(
            isa,
            [("input", _image)],
            output,
            (read, part) => $"({read[0]} * {gates.Local(part % isa.Parts)})",
            constants: [gates]);
    }
}
