namespace Netwright.Generator.Operations.Recurrence;

/// <summary>c = forget · c′ + input · cell, h = output · tanh(c).</summary>
internal sealed class LongShortTermCell : Cell
{
    public override IReadOnlyList<string> Gates => ["input", "forget", "cell", "output"];

    public override bool HasMemory => true;

    public override string Title => "long short-term";

    public override void Forward(CellStatements at)
    {
        foreach (string gate in Gates)
        {
            at.Let(gate, gate == "cell" ? at.Tanh(at.Projections(gate)) : at.Sigmoid(at.Projections(gate)));
            at.Write("gates", gate, gate);
        }

        at.Let("memory", $"(forget * {at.Read("memoryBefore")}) + (input * cell)");
        at.Write("memories", "memory");
        at.Write("states", $"output * {at.Tanh("memory")}");
    }

    public override void Backward(CellStatements at)
    {
        foreach (string gate in Gates)
        {
            at.Let(gate, at.Read("gates", gate));
        }

        at.Let("gradient0", at.Read("gradient"));
        at.Let("squashed", at.Tanh(at.Read("memories")));
        at.Let("memory", $"{at.Read("memoryGradient")} + (gradient0 * output * ({at.One} - (squashed * squashed)))");
        at.Write("memoryGradient", "memory * forget");
        at.Write("projectedGradient", $"memory * cell * input * ({at.One} - input)", "input");
        at.Write("projectedGradient", $"memory * {at.Read("memoryBefore")} * forget * ({at.One} - forget)", "forget");
        at.Write("projectedGradient", $"memory * input * ({at.One} - (cell * cell))", "cell");
        at.Write("projectedGradient", $"gradient0 * squashed * output * ({at.One} - output)", "output");
    }
}
