namespace Netwright.Zoo;

/// <summary>Weighs each channel by a gate that has seen all of them: their means, through a narrow dense layer.</summary>
[Block]
[GlobalAvgPool2D, Dense(Channels / Reduction), ReLU, Dense(Channels), Sigmoid]
[Multiply("input")]
public abstract class SqueezeAndExcitation
{
    /// <summary>The channels.</summary>
    public const int Channels = 256;

    /// <summary>How many channels share a number of the narrow layer.</summary>
    public const int Reduction = 16;
}
