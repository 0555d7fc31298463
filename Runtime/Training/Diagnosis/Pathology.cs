namespace Netwright;

/// <summary>What can be wrong with a run of training.</summary>
public enum Pathology
{
    /// <summary>The loss rises or is no longer finite: steps go uphill (the sign of a gradient), or are too long.</summary>
    Divergence,

    /// <summary>The loss stays where it began.</summary>
    NoLearning,

    /// <summary>The loss stays where it began for some epochs and falls then.</summary>
    SlowStart,

    /// <summary>The loss still falls at the end.</summary>
    NotConverged,

    /// <summary>The validation loss rises while the training loss falls.</summary>
    Overfitting,
}
