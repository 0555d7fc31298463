namespace Netwright.Generator.Operations.Recurrence;

/// <summary>The formulas of one kind of recurrent cell, as statements on the vectors of one unit.</summary>
internal abstract class Cell
{
    /// <summary>The gates, in PyTorch's order: as many projections has the input, and the state before.</summary>
    public abstract IReadOnlyList<string> Gates { get; }

    /// <summary>Whether there is a cell beside the state.</summary>
    public virtual bool HasMemory => false;

    /// <summary>Whether a gate weighs the projection of the state, so that its gradient is another than that of the input's projection.</summary>
    public virtual bool WeighsState => false;

    /// <summary>What comments call it.</summary>
    public abstract string Title { get; }

    public static Cell Of(CellKind kind) => kind switch
    {
        CellKind.LongShortTerm => new LongShortTermCell(),
        CellKind.Gated => new GatedCell(),
        _ => new SimpleCell(),
    };

    /// <summary>Writes one step forward.</summary>
    public abstract void Forward(CellStatements at);

    /// <summary>Writes one step backward: <c>gradient</c> is that of the state.</summary>
    public abstract void Backward(CellStatements at);
}
