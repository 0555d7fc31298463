namespace Netwright;

/// <summary>What becomes of a row in which a chosen value is missing.</summary>
public enum MissingValues
{
    /// <summary>Reading ends with an error that names the line and the column.</summary>
    Refuse,

    /// <summary>The row is left out.</summary>
    SkipRow,

    /// <summary>A feature becomes NaN, which <see cref="FeatureScaling"/> turns into the training part's mean; a missing target is refused.</summary>
    NaN,
}
