namespace Netwright.Generator.Operations.Recurrence;

/// <summary>n = tanh(x + reset · r), h = (1 − update) · n + update · h′.</summary>
internal sealed class GatedCell : Cell
{
    public override IReadOnlyList<string> Gates => ["reset", "update", "candidate"];

    public override bool WeighsState => true;

    public override string Title => "gated";

    public override void Forward(CellStatements at)
    {
        at.Let("reset", at.Sigmoid(at.Projections("reset")));
        at.Let("update", at.Sigmoid(at.Projections("update")));
        at.Let("candidate", at.Tanh($"{at.Read("projected", "candidate")} + (reset * {at.Read("recurrent", "candidate")})"));
        foreach (string gate in Gates)
        {
            at.Write("gates", gate, gate);
        }

        at.Write("states", $"(({at.One} - update) * candidate) + (update * {at.Read("stateBefore")})");
    }

    public override void Backward(CellStatements at)
    {
        foreach (string gate in Gates)
        {
            at.Let(gate, at.Read("gates", gate));
        }

        at.Let("gradient0", at.Read("gradient"));
        at.Let("toCandidate", $"gradient0 * ({at.One} - update) * ({at.One} - (candidate * candidate))");
        at.Let("toReset", $"toCandidate * {at.Read("recurrent", "candidate")} * reset * ({at.One} - reset)");
        at.Let("toUpdate", $"gradient0 * ({at.Read("stateBefore")} - candidate) * update * ({at.One} - update)");
        at.Write("projectedGradient", "toReset", "reset");
        at.Write("projectedGradient", "toUpdate", "update");
        at.Write("projectedGradient", "toCandidate", "candidate");
        at.Write("recurrentGradient", "toReset", "reset");
        at.Write("recurrentGradient", "toUpdate", "update");
        at.Write("recurrentGradient", "toCandidate * reset", "candidate");
        at.Write("gradientBefore", $"{at.Read("gradientBefore")} + (gradient0 * update)");
    }
}
