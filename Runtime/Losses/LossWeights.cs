namespace Netwright;

/// <summary>The checks of what losses are weighted with.</summary>
internal static class LossWeights
{
    /// <summary>A weight that is finite and not negative.</summary>
    public static float Check(float weight, string name) => float.IsFinite(weight) && weight >= 0
        ? weight
        : throw new ArgumentOutOfRangeException(name, weight, "Expected a finite weight of at least 0.");

    /// <summary>A share of smoothing, from 0 to below 1.</summary>
    public static float CheckSmoothing(float share, string name) => share is >= 0 and < 1
        ? share
        : throw new ArgumentOutOfRangeException(name, share, "Expected a share from 0 to below 1.");
}
