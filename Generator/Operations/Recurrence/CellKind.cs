namespace Netwright.Generator.Operations.Recurrence;

/// <summary>What a recurrent layer does at each step.</summary>
internal enum CellKind
{
    /// <summary>h = tanh(x + r), with x and r the projections of the input and of the state before (Elman 1990).</summary>
    Simple,

    /// <summary>Input, forget, cell and output gates around a cell (Hochreiter and Schmidhuber 1997).</summary>
    LongShortTerm,

    /// <summary>Reset and update gates (Cho et al. 2014), the reset applied behind the projection, as PyTorch and cuDNN do.</summary>
    Gated,
}
