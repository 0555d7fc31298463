using Netwright.Generator.Emission;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Joins;

/// <summary>The gradient of a concatenation with respect to one of its inputs: that input's channels.</summary>
internal sealed partial class ConcatGradient(string name, Value outputGradient, int firstChannel, Value inputGradient) : GradientOperation(name)
{
    private Value _outputGradient = outputGradient;

    public override IReadOnlyList<Value> Inputs => [_outputGradient];

    public override IReadOnlyList<Value> Outputs => [inputGradient];

    public override string Description => $"gradient of its channels from {firstChannel} on, {inputGradient.Shape}";

    public override void Rewire(Value from, Value to) => _outputGradient = _outputGradient == from ? to : _outputGradient;

    public override void Emit(PassEmitter emitter)
        => ChannelCopy.Emit(emitter, this, _outputGradient, firstChannel, inputGradient, 0, inputGradient.Shape.Channels);
}
