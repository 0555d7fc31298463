namespace Netwright.Generator.Operations.Normalization;

/// <summary>Two numbers for each channel that a group of samples tells the others.</summary>
internal sealed class BatchMeasurement(int channels)
{
    public int Channels { get; } = channels;

    /// <summary>Where they begin among a group's statistics, in floats.</summary>
    public int Offset { get; set; }
}
