using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Operations.GroupNormalization;

/// <summary>How a sample is cut into groups of numbers that are normalised together.</summary>
/// <param name="Groups">The groups of neighbouring channels.</param>
/// <param name="IsPerPixel">Whether the pixels of an image, or the steps of a sequence, are apart too.</param>
/// <param name="IsPerElement">Whether scale and shift belong to each number of the sample; otherwise to each channel.</param>
internal sealed record Grouping(int Groups, bool IsPerPixel, bool IsPerElement)
{
    /// <summary>The channels of a group.</summary>
    public int ChannelsOf(Shape sample) => sample.Channels / Groups;

    /// <summary>The numbers of a group.</summary>
    public int SizeOf(Shape sample) => ChannelsOf(sample) * (IsPerPixel ? 1 : sample.Height * sample.Width);

    /// <summary>
    /// The lanes or blocks of lanes of means and inverse deviations that a program keeps: while training those of every group, for the
    /// backward pass, and on a device always, where others apply them; of one sample those of every channel, in whose lanes they are applied.
    /// </summary>
    public int StatisticsSize(ExecutionKind kind, Value input) => kind switch
    {
        ExecutionKind.Training => 2 * (input.Shape.Size / SizeOf(input.Shape)),
        ExecutionKind.Sample when !IsPerPixel => 2 * PaddedChannels(input),
        _ => 0,
    };

    /// <summary>The channels that lie in lanes, rounded up to whole blocks.</summary>
    public static int PaddedChannels(Value input) => (input.Storage.Shape.Channels + Value.Lanes - 1) / Value.Lanes * Value.Lanes;
}
