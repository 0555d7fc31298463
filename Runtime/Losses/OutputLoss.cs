namespace Netwright;

/// <summary>
/// What training minimises at an additional output of a network. The losses of all outputs, each times its weight, are summed; that of the main
/// output has the weight 1.
/// </summary>
public sealed record OutputLoss
{
    private readonly float _weight = 1;

    /// <summary>The loss; if null, that of the main output.</summary>
    public Loss? Loss { get; init; }

    /// <summary>The factor of the loss; 1 by default. At 0 the output is not trained.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public float Weight
    {
        get => _weight;
        init => _weight = float.IsFinite(value) && value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a finite weight of at least 0.");
    }

    /// <summary>
    /// A dataset of the same samples whose targets this output learns, for networks that learn several things at once; its inputs are not read.
    /// If null, the output learns the targets of the main output, as the auxiliary classifiers of GoogLeNet do.
    /// </summary>
    public Dataset? Targets { get; init; }
}
