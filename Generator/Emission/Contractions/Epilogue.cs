using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Formulas;
using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Emission.Contractions;

/// <summary>What happens to the sums of a contraction while they are still in registers.</summary>
internal sealed record Epilogue(Operand Result, ResultMode Mode = ResultMode.Store)
{
    /// <summary>What every sum is multiplied by, before <see cref="Shift"/> is added; both or neither.</summary>
    public Operand? Scale { get; init; }

    /// <summary>What is added to every scaled sum.</summary>
    public Operand? Shift { get; init; }

    /// <summary>Applied to every sum, or to what these are pooled to.</summary>
    public Formula? Activation { get; init; }

    /// <summary>Where the activated sums are stored when <see cref="Epilogue.Result"/> takes pooled ones and a backward pass needs both.</summary>
    public Operand? Kept { get; init; }

    /// <summary>How the sums are pooled over <see cref="Contraction.Whole"/>; nothing means that they are not.</summary>
    public PoolKind? Pooling { get; init; }

    /// <summary>The two pixels that share the lanes; a pooling takes both.</summary>
    public PixelPair? Pair { get; init; }

    /// <summary>Whether neighbouring lanes hold neighbouring pixels of a window, which are pooled after those of <see cref="Contraction.Whole"/>.</summary>
    public bool PoolsNeighbours { get; init; }

    /// <summary>The activation of sums that are not pooled, or whose values it may not wait for.</summary>
    public Formula? SumActivation => ActivatesPooled ? null : Activation;

    /// <summary>The activation of what sums are pooled to: one takes the place of a window of them where that gives the same.</summary>
    public Formula? PooledActivation => ActivatesPooled ? Activation : null;

    private bool ActivatesPooled => Pooling is PoolKind.Max or PoolKind.Min && Kept is null && Activation is { KeepsOrder: true };
}
