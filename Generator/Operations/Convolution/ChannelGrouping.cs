using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// How the channels of a convolution fall into blocks of sixteen lanes. Groups that are too narrow for whole blocks are merged, with
/// zeros for the weights between them; a depthwise convolution needs none: its lanes are its groups.
/// </summary>
internal sealed class ChannelGrouping
{
    public ChannelGrouping(Convolution convolution)
    {
        int groups = convolution.Geometry.Groups;
        IsDepthwise = groups > 1 && convolution.InputChannels == 1 && convolution.OutputChannels == 1;
        bool blockedInput = convolution.Input.Storage.Layout == Layout.ChannelBlocked;
        Merged = IsDepthwise ? 1 : Enumerable.Range(1, groups).First(merged => merged == groups
            || (groups % merged == 0
                && convolution.OutputChannels * merged % Value.Lanes == 0
                && (!blockedInput || convolution.InputChannels * merged % Value.Lanes == 0)));
        Groups = groups / Merged;
        Inputs = convolution.InputChannels * Merged;
        Outputs = convolution.OutputChannels * Merged;
        InputBlocks = blockedInput ? BlocksOf(Inputs) : 1;
        InputsPerBlock = blockedInput ? Math.Min(Inputs, Value.Lanes) : Inputs;
        OutputBlocks = BlocksOf(Outputs);
        Pixels = CanPair(convolution) ? 2 : 1;
        KernelWidth = convolution.Geometry.KernelWidth + ((Pixels - 1) * convolution.Geometry.StrideX);
        PackedSize = (IsDepthwise ? BlocksOf(groups) : Groups * OutputBlocks * InputBlocks * InputsPerBlock)
            * convolution.Geometry.KernelHeight * KernelWidth * Value.Lanes;
    }

    public bool IsDepthwise { get; }

    /// <summary>The declared groups that make one group of whole blocks.</summary>
    public int Merged { get; }

    public int Groups { get; }

    public int Inputs { get; }

    public int Outputs { get; }

    public int InputBlocks { get; }

    public int InputsPerBlock { get; }

    public int OutputBlocks { get; }

    /// <summary>How many neighbours in a row share the lanes: two pixels, where eight channels or fewer would leave half of the lanes idle.</summary>
    public int Pixels { get; }

    /// <summary>The columns of the kernel that computes them together: the second pixel's begin a stride after the first's, and zeros fill up both.</summary>
    public int KernelWidth { get; }

    /// <summary>The floats of the packed weights.</summary>
    public int PackedSize { get; }

    public static int BlocksOf(int channels) => (channels + Value.Lanes - 1) / Value.Lanes;

    // Only where that takes fewer multiply-adds, and where no pair is cut.
    private bool CanPair(Convolution convolution)
        => convolution.Geometry is { Groups: 1, DilationX: 1 } geometry
        && geometry.StrideX < geometry.KernelWidth
        && Outputs <= Value.Lanes / 2
        && convolution.Output.Shape.Width % 2 == 0
        && (convolution.Pooling is null || convolution.Pooling.Geometry.Columns.Kernel % 2 == 0)
        && !convolution.KeepsUnpooled;
}
