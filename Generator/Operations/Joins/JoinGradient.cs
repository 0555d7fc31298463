using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Operations.Joins;

/// <summary>
/// The gradient of a join with respect to one of its inputs: of a product the others' product, of a maximum one where the input is the
/// first that is greatest, of an average a share.
/// </summary>
internal sealed partial class JoinGradient(
    string name, JoinKind kind, Value outputGradient, IReadOnlyList<Value> joined, int index, Value inputGradient) : GradientOperation(name)
{
    private readonly List<Value> _joined = [.. joined];
    private Value _outputGradient = outputGradient;

    public override IReadOnlyList<Value> Inputs => kind == JoinKind.Average ? [_outputGradient] : [_outputGradient, .. Read];

    public override IReadOnlyList<Value> Outputs => [inputGradient];

    public override string Description => $"gradient of {_joined[index].Name}, {inputGradient.Shape}";

    public override bool IsElementwise => true;

    // A product needs the others, a maximum all.
    private IEnumerable<Value> Read => _joined.Where((_, other) => kind == JoinKind.Maximum || other != index);

    public override void Rewire(Value from, Value to)
    {
        _outputGradient = _outputGradient == from ? to : _outputGradient;
        for (int other = 0; other < _joined.Count; other++)
        {
            _joined[other] = _joined[other] == from ? to : _joined[other];
        }
    }

    public override void Emit(PassEmitter emitter)
    {
        List<string> names = ["gradient", .. Enumerable.Range(0, Inputs.Count - 1).Select(static other => $"input{(char)('A' + other)}")];
        string body = ElementwiseKernel.Body(
            emitter.Isa, [.. names.Zip(Inputs, static (name, input) => (name, input))], inputGradient, (read, _) => Share(emitter.Isa, read));
        emitter.Call(
            this,
            "Gradient",
            new Kernel($"{Name}: {Description}.", [.. names, "output"], body),
            [.. Inputs.Select(input => emitter.At(input)), emitter.At(inputGradient)]);
    }

    private string Share(Isa isa, IReadOnlyList<string> read)
    {
        switch (kind)
        {
            case JoinKind.Average:
                return $"({read[0]} * {PoolScale.Literal(_joined.Count)})";
            case JoinKind.Multiply:
                return $"({string.Join(" * ", read)})";
            default:
                string own = read[1 + index];
                IEnumerable<string> conditions = Enumerable.Range(0, _joined.Count).Where(other => other != index).Select(other =>
                    other < index ? $"{isa.Vector}.GreaterThan({own}, {read[1 + other]})" : $"{isa.Vector}.GreaterThanOrEqual({own}, {read[1 + other]})");
                return $"({string.Join(" & ", conditions)} & {read[0]})";
        }
    }
}
