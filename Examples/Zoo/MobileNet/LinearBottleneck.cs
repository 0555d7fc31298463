namespace Netwright.Zoo;

/// <summary>An inverted residual that keeps its shape, and a shortcut around it.</summary>
[Block]
[Use<InvertedResidual>(Channels), Add("input")]
public abstract class LinearBottleneck
{
    /// <summary>The channels of input and output.</summary>
    public const int Channels = 16;
}
