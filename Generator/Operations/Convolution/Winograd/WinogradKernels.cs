using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// Where the transformed kernels of a single sample's convolution come from. They are four times as large as the kernels. Small ones are packed so; larger
/// ones, which would take much memory, are transformed where they are used: a row of the 6×6 numbers at a time, of few inputs and outputs, so that
/// they and the kernels that they come from stay in the first-level cache until they are multiplied.
/// </summary>
internal sealed class WinogradKernels
{
    /// <summary>In the packed weights the floats from one block of sixteen inputs to the next: three rows of theirs, three columns, sixteen outputs.</summary>
    public const int PackedInputBlock = 3 * Value.Lanes * 3 * Value.Lanes;

    private const int MostPacked = (2560 << 10) / sizeof(float);
    private const int MostTransformed = (13 << 10) / sizeof(float);

    // An input that is loaded is multiplied by the kernels of two blocks of outputs. Sums that depend on one another wait; so many hardly do.
    private const int FewestOutputBlocks = 2;
    private const int FewestSums = 8;

    public WinogradKernels(WinogradTiling tiling, int inputs, int outputs)
    {
        int inputBlocks = ChannelGrouping.BlocksOf(inputs);
        int outputBlocks = ChannelGrouping.BlocksOf(outputs);
        int all = WinogradTiling.Points * inputs * outputBlocks * Value.Lanes;
        ArePacked = all <= MostPacked;
        OutputBlocks = ArePacked
            ? outputBlocks
            : Enumerable.Range(1, outputBlocks).First(blocks => blocks == outputBlocks
                || (outputBlocks % blocks == 0 && blocks >= FewestOutputBlocks && blocks * tiling.Tiles >= FewestSums));
        InputBlocks = ArePacked
            ? inputBlocks
            : Enumerable.Range(1, inputBlocks).Last(blocks => blocks == 1
                || (inputBlocks % blocks == 0 && WinogradTiling.Inputs * blocks * OutputBlocks * Value.Lanes * Value.Lanes <= MostTransformed));
        Inputs = ArePacked ? inputs : InputBlocks * Value.Lanes;
        Steps = outputBlocks / OutputBlocks;
        Parts = inputBlocks / InputBlocks;
        PackedOutputBlock = inputBlocks * PackedInputBlock;
        PackedSize = ArePacked ? all : outputBlocks * PackedOutputBlock;
    }

    /// <summary>Whether they are packed as they are multiplied.</summary>
    public bool ArePacked { get; }

    /// <summary>The inputs that are multiplied at a time.</summary>
    public int Inputs { get; }

    /// <summary>The blocks of inputs.</summary>
    public int InputBlocks { get; }

    /// <summary>How many times these are all inputs.</summary>
    public int Parts { get; }

    /// <summary>The blocks of outputs that are computed at a time.</summary>
    public int OutputBlocks { get; }

    /// <summary>How many times these are all outputs.</summary>
    public int Steps { get; }

    /// <summary>In the packed weights the floats from one block of outputs to the next.</summary>
    public int PackedOutputBlock { get; }

    /// <summary>All packed weights, in floats.</summary>
    public int PackedSize { get; }

    /// <summary>The points of the tiles that are multiplied at a time.</summary>
    public int Points => ArePacked ? WinogradTiling.Points : WinogradTiling.Inputs;

    /// <summary>The floats from one block of transformed outputs to the next.</summary>
    public int Plane => Inputs * Value.Lanes;

    /// <summary>The floats from one of the 36 numbers to the next.</summary>
    public int Point => ArePacked ? OutputBlocks * Plane : TransformedTiles.PointOf(OutputBlocks * Plane);

    /// <summary>What is transformed at a time, in floats.</summary>
    public int Size => Points * Point;
}
