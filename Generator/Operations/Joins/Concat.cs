using Netwright.Generator.Emission;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Joins;

/// <summary>Puts the channels of several values one after the other.</summary>
internal sealed partial class Concat(string name, IReadOnlyList<Value> inputs, Value output) : Operation(name)
{
    private readonly List<Value> _inputs = [.. inputs];

    public override IReadOnlyList<Value> Inputs => _inputs;

    public override IReadOnlyList<Value> Outputs => [output];

    public override string Description => $"{output.Shape}, {string.Join(" then ", _inputs.Select(static input => input.Name))}";

    public override void Rewire(Value from, Value to)
    {
        for (int index = 0; index < _inputs.Count; index++)
        {
            _inputs[index] = _inputs[index] == from ? to : _inputs[index];
        }
    }

    public override void Differentiate(Differentiation gradients)
    {
        Value gradient = gradients.Of(output);
        int channel = 0;
        foreach (Value input in _inputs)
        {
            if (gradients.IsNeeded(input))
            {
                gradients.Add(new ConcatGradient(Name, gradient, channel, gradients.To(input)));
            }

            channel += input.Shape.Channels;
        }
    }

    public override void Emit(PassEmitter emitter)
    {
        int channel = 0;
        foreach (Value input in _inputs)
        {
            ChannelCopy.Emit(emitter, this, input, 0, output, channel, input.Shape.Channels);
            channel += input.Shape.Channels;
        }
    }
}
