using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Formulas;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Elementwise;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Joins;

/// <summary>Combines values of one shape number by number.</summary>
internal sealed partial class Join(string name, JoinKind kind, IReadOnlyList<Value> inputs, Value output) : Operation(name), IActivating
{
    private readonly List<Value> _inputs = [.. inputs];

    public JoinKind Kind { get; } = kind;

    public override IReadOnlyList<Value> Inputs => _inputs;

    public Value Output { get; set; } = output;

    public Activation? Activation { get; set; }

    public override IReadOnlyList<Value> Outputs => [Output];

    public override string Description => $"{Output.Shape}, {Kind switch
    {
        JoinKind.Add => "sum",
        JoinKind.Multiply => "product",
        JoinKind.Maximum => "maximum",
        _ => "average",
    }} of {string.Join(", ", _inputs.Select(static input => input.Name))}{(Activation is null ? string.Empty : ", " + Activation.Name)}";

    public override bool IsElementwise => true;

    public override void Rewire(Value from, Value to)
    {
        for (int index = 0; index < _inputs.Count; index++)
        {
            _inputs[index] = _inputs[index] == from ? to : _inputs[index];
        }
    }

    public override void Differentiate(Differentiation gradients)
    {
        for (int index = 0; index < _inputs.Count; index++)
        {
            if (!gradients.IsNeeded(_inputs[index]))
            {
                continue;
            }

            if (Kind == JoinKind.Add)
            {
                gradients.Share(_inputs[index], gradients.Of(Output));
            }
            else
            {
                gradients.Add(new JoinGradient(Name, Kind, gradients.Of(Output), [.. _inputs], index, gradients.To(_inputs[index])));
            }
        }
    }

    public override void Emit(PassEmitter emitter)
    {
        List<string> names = [.. Enumerable.Range(0, _inputs.Count).Select(static index => $"input{(char)('A' + (index % 26))}{(index < 26 ? string.Empty : $"{index / 26}")}")];
        string body = ElementwiseKernel.Body(
            emitter.Isa, [.. names.Zip(_inputs, static (name, input) => (name, input))], Output, (read, _) => Activated(emitter.Isa, Combine(emitter.Isa, read)));
        emitter.Call(
            this,
            Kind.ToString(),
            new Kernel($"{Name}: {Description}.", [.. names, "output"], body),
            [.. _inputs.Select(input => emitter.At(input)), emitter.At(Output)]);
    }

    private string Activated(Isa isa, string value) => Activation is null ? value : $"({Activation.Output.Print(isa, value)})";

    private string Combine(Isa isa, IReadOnlyList<string> read) => Kind switch
    {
        JoinKind.Add => $"({string.Join(" + ", read)})",
        JoinKind.Multiply => $"({string.Join(" * ", read)})",
        JoinKind.Maximum => read.Skip(1).Aggregate(read[0], (greatest, next) => $"{isa.Vector}.Max({greatest}, {next})"),
        _ => $"(({string.Join(" + ", read)}) * {PoolScale.Literal(read.Count)})",
    };
}
