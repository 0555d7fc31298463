using Netwright.Generator.Emission;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Embedding;

/// <summary>Replaces every number by the row of a table that it names.</summary>
internal sealed partial class Embed(string name, Value input, Value output, string table, int rows) : Operation(name)
{
    public Value Input { get; private set; } = input;

    /// <summary>The parameter that is the table.</summary>
    public string Table => table;

    public int Rows => rows;

    public int Columns => output.Shape.Channels;

    public override IReadOnlyList<Value> Inputs => [Input];

    public override IReadOnlyList<Value> Outputs => [output];

    public override string Description => $"{Input.Shape} → {output.Shape}, looked up";

    public override IEnumerable<string> ParameterNames => [table];

    public override void Rewire(Value from, Value to) => Input = Input == from ? to : Input;

    public override void Differentiate(Differentiation gradients)
    {
        if (gradients.IsTrained(table))
        {
            gradients.Add(new EmbedGradient(this, gradients.Of(output)));
        }
    }

    public override void Emit(PassEmitter emitter) => emitter.CallRuntime(
        this,
        "Embeddings.LookUp",
        emitter.At(Input),
        emitter.Parameter(table),
        emitter.FirstPixel(output),
        $"{Input.Shape.Size}, {rows}, {Columns}");
}
