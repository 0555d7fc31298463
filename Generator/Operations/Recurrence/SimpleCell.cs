namespace Netwright.Generator.Operations.Recurrence;

/// <summary>h = tanh(x + r).</summary>
internal sealed class SimpleCell : Cell
{
    private const string State = "state";

    public override IReadOnlyList<string> Gates => [State];

    public override string Title => "recurrent";

    public override void Forward(CellStatements at)
    {
        at.Let("state", at.Tanh(at.Projections(State)));
        at.Write("gates", "state", State);
        at.Write("states", "state");
    }

    public override void Backward(CellStatements at)
    {
        at.Let("state", at.Read("gates", State));
        at.Write("projectedGradient", $"{at.Read("gradient")} * ({at.One} - (state * state))", State);
    }
}
