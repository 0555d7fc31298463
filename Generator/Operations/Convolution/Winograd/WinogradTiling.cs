using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// How the output of a 3×3 convolution of one sample falls into tiles of 4×4 pixels, and these into bands whose transformed tiles stay in the
/// processor's cache.
/// </summary>
internal sealed class WinogradTiling
{
    /// <summary>The rows and columns of outputs that one tile yields.</summary>
    public const int Outputs = 4;

    /// <summary>The rows and columns of inputs that it reads.</summary>
    public const int Inputs = Outputs + 2;

    /// <summary>The products of one tile, an input and an output channel: a direct convolution takes 144.</summary>
    public const int Points = Inputs * Inputs;

    // Fewer tiles at a time read the weights, which are four times as large as those of a direct convolution, too often.
    private const int FewestTiles = 24;

    // What the transforms of a block of sixteen channels of a tile take, in cycles.
    private const int TransformCycles = 110;

    public WinogradTiling(Shape output)
    {
        (Rows, Columns) = (TilesOf(output.Height), TilesOf(output.Width));
        BandRows = Enumerable.Range(1, Rows).First(rows => rows == Rows || (Rows % rows == 0 && rows * Columns >= FewestTiles));
    }

    /// <summary>The rows of tiles.</summary>
    public int Rows { get; }

    /// <summary>The tiles of a row.</summary>
    public int Columns { get; }

    /// <summary>The rows of tiles of a band.</summary>
    public int BandRows { get; }

    public int Bands => Rows / BandRows;

    /// <summary>The tiles of a band.</summary>
    public int Tiles => BandRows * Columns;

    /// <summary>Whether a convolution can be computed in this way, and takes less time so.</summary>
    public static bool IsWorthwhile(Convolution convolution)
    {
        Shape input = convolution.Input.Shape;
        ConvolutionGeometry geometry = convolution.Geometry;
        bool canBe = geometry is { KernelHeight: 3, KernelWidth: 3, StrideY: 1, StrideX: 1, DilationY: 1, DilationX: 1, Groups: 1 }
            && input.IsImage && !convolution.Input.IsView;
        return canBe && new WinogradTiling(convolution.Output.Shape).Cycles(input.Channels, geometry.Filters) < ConvolutionCost.OfSample(convolution);
    }

    /// <summary>What a convolution of so many channels takes, as <see cref="ConvolutionCost"/> counts.</summary>
    public double Cycles(int inputs, int outputs)
    {
        double tiles = (double)Rows * Columns;
        int blocks = ChannelGrouping.BlocksOf(outputs);
        return (tiles * Points * inputs * blocks) + (tiles * TransformCycles * (ChannelGrouping.BlocksOf(inputs) + blocks))
            + (Bands * ConvolutionCost.Reading((long)Points * inputs * blocks * Value.Lanes * sizeof(float)));
    }

    private static int TilesOf(int extent) => (extent + Outputs - 1) / Outputs;
}
