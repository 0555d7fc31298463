using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// The rows and columns of a convolution's output as loop axes. Where a pooling is fused, they count its windows, and two more axes
/// count inside one. Where two pixels share the lanes, they count such pairs; where sixteen do, columns count blocks of these.
/// </summary>
internal sealed class OutputAxes
{
    private readonly Convolution _convolution;
    private readonly int _pixels;
    private readonly int _windowHeight;
    private readonly int _windowWidth;
    private readonly PixelBlocks? _blocks;

    /// <param name="convolution">The convolution.</param>
    /// <param name="pixels">How many neighbours in a row share the lanes.</param>
    /// <param name="blocks">The blocks of pixels that stand in the lanes.</param>
    public OutputAxes(Convolution convolution, int pixels = 1, PixelBlocks? blocks = null)
    {
        _blocks = blocks;
        _convolution = convolution;
        _pixels = pixels;
        _windowHeight = convolution.Pooling?.Geometry.Rows.Kernel ?? 1;
        _windowWidth = convolution.Pooling?.Geometry.Columns.Kernel ?? pixels;
        Y = new Axis("y", convolution.Output.Shape.Height / _windowHeight);
        X = new Axis("x", blocks?.Count ?? convolution.Output.Shape.Width / _windowWidth);
        WindowY = new Axis("wy", _windowHeight);
        WindowX = new Axis("wx", blocks is null ? _windowWidth / pixels : 1);
    }

    public Axis Y { get; }

    public Axis X { get; }

    public Axis WindowY { get; }

    public Axis WindowX { get; }

    public IReadOnlyList<Axis> All => [Y, X, WindowY, WindowX];

    public IReadOnlyList<Axis> Windows => [WindowY, WindowX];

    /// <summary>Adds the strides of an output pixel to an address.</summary>
    public Affine Along(Affine address, int row, int column) => address
        .Along(Y, _windowHeight * row).Along(X, (_blocks?.Step ?? _windowWidth) * column).Along(WindowY, row).Along(WindowX, _pixels * column);

    /// <summary>What follows the sums, for a kernel whose results begin as given by <paramref name="channels"/>.</summary>
    /// <param name="channels">The address of a value's channel.</param>
    /// <param name="perChannel">The address of a channel's number in an array of one for each.</param>
    /// <param name="channelsInLanes">Whether such numbers are vectors.</param>
    public Epilogue Epilogue(Func<Value, Affine> channels, Affine perChannel, bool channelsInLanes)
    {
        bool scaled = _convolution.Scaling is not null;
        return Results(channels) with
        {
            Scale = scaled ? new Operand("scale", perChannel, channelsInLanes) : null,
            Shift = scaled ? new Operand("shift", perChannel, channelsInLanes) : null,
        };
    }

    private Epilogue Results(Func<Value, Affine> channels)
    {
        Value output = _convolution.Output;
        Operand unpooled = new(
            _convolution.Pooling is null ? "output" : "unpooled", Along(channels(output), output.RowStride, output.ColumnStride));
        if (_convolution.Pooling is not { } pool)
        {
            return new Epilogue(unpooled) { Activation = _convolution.Activation?.Output };
        }

        Operand pooled = new("output", channels(pool.Output).Along(Y, pool.Output.RowStride).Along(X, (_blocks?.Step / _windowWidth ?? 1) * pool.Output.ColumnStride));
        return new Epilogue(pooled)
        {
            Activation = _convolution.Activation?.Output,
            Kept = _convolution.KeepsUnpooled ? unpooled : null,
            Pooling = pool.Kind,
        };
    }
}
