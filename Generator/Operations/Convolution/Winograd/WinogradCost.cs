using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Whether a convolution or a gradient takes less time by Winograd's filtering: cycles of vectors of sixteen, counted for both ways.</summary>
internal static class WinogradCost
{
    // What the transforms of a block of sixteen channels of a tile take.
    private const int TransformCycles = 110;

    // A kernel of sixteen outputs that is transformed where it is used.
    private const double KernelCycles = 75;

    // The same for a channel of sixteen samples, measured: inputs come from memory, what comes of them goes there, and gradients have just been transposed.
    private const int InputCycles = 200;
    private const int OutputCycles = 140;
    private const int GradientCycles = 100;

    // Sixteen kernels transformed in training, where they change with every step, or summed up into a gradient.
    private const int KernelsCycles = 160;

    // A pixel of sixteen channels and sixteen images, transposed.
    private const int TransposeCycles = 100;

    /// <summary>Whether a convolution is computed so, or the gradient of an input, seen as a convolution.</summary>
    public static bool Favours(Convolution convolution, ExecutionKind kind)
    {
        (Shape output, int inputs, int outputs) = (convolution.Output.Shape, convolution.Input.Shape.Channels, convolution.Geometry.Filters);
        return CanBe(convolution) && (kind == ExecutionKind.Sample
            ? OfSample(convolution) < ConvolutionCost.OfSample(convolution)
            : GroupCycles(output, inputs, outputs) < DirectGroupCycles(output, inputs, outputs));
    }

    /// <summary>Whether the gradient of a convolution's weights is computed so.</summary>
    public static bool FavoursWeightGradient(Convolution convolution)
    {
        (Shape output, int inputs, int outputs) = (convolution.Output.Shape, convolution.Input.Shape.Channels, convolution.Geometry.Filters);
        int blocks = ChannelGrouping.BlocksOf(outputs);
        double tiles = TilesOf(output);
        double cycles = (tiles * WinogradTiling.Points * inputs * blocks * Value.Lanes)
            + (tiles * ((InputCycles * inputs) + (GradientCycles * blocks * Value.Lanes)))
            + (tiles * WinogradTiling.Outputs * WinogradTiling.Outputs * TransposeCycles * blocks)
            + (KernelsCycles * (double)inputs * blocks);
        return CanBe(convolution) && cycles < DirectGroupCycles(output, inputs, outputs);
    }

    private static bool CanBe(Convolution convolution)
        => convolution.Geometry is
        {
            KernelHeight: 3, KernelWidth: 3, StrideY: 1, StrideX: 1, DilationY: 1, DilationX: 1, Groups: 1, PaddingTop: >= 0, PaddingLeft: >= 0
        }
        && convolution.Input.Shape.IsImage && !convolution.Input.IsView;

    /// <summary>A convolution of one sample in this way, as <see cref="ConvolutionCost"/> counts.</summary>
    public static double OfSample(Convolution convolution)
    {
        (Shape output, int inputs, int outputs) = (convolution.Output.Shape, convolution.Input.Shape.Channels, convolution.Geometry.Filters);
        int blocks = ChannelGrouping.BlocksOf(outputs);
        WinogradTiling tiling = WinogradTiling.OfSample(output);
        WinogradKernels kernels = new(tiling, inputs, outputs);
        double preparing = ConvolutionCost.Reading((long)kernels.PackedSize * sizeof(float)) + (kernels.ArePacked ? 0 : KernelCycles * inputs * blocks);
        return (tiling.Products * inputs * blocks)
            + (TilesOf(output) * TransformCycles * (ChannelGrouping.BlocksOf(inputs) + blocks))
            + (tiling.Bands * preparing);
    }

    private static double GroupCycles(Shape output, int inputs, int outputs) => (TilesOf(output) * WinogradTiling.Points * inputs * outputs)
        + (TilesOf(output) * ((InputCycles * inputs) + (OutputCycles * outputs)))
        + (KernelsCycles * (double)inputs * outputs / Value.Lanes);

    private static double DirectGroupCycles(Shape output, int inputs, int outputs) => (double)output.Height * output.Width * 9 * inputs * outputs;

    private static double TilesOf(Shape output)
    {
        WinogradTiling tiling = WinogradTiling.OfSample(output);
        return (double)tiling.Rows * tiling.Columns;
    }
}
