using Netwright.Generator.Shapes;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>One sample's values in double precision, row-major: channel, row, column, or of a sequence step, feature.</summary>
internal sealed class Tensor(Shape shape, double[] values)
{
    public Tensor(Shape shape)
        : this(shape, new double[shape.Size])
    {
    }

    public Shape Shape { get; } = shape;

    public double[] Values { get; } = values;

    /// <summary>The element, or zero outside of the image.</summary>
    public double this[int channel, int row, int column]
        => (uint)row < (uint)Shape.Height && (uint)column < (uint)Shape.Width ? Values[Index(channel, row, column)] : 0;

    public int Index(int channel, int row, int column) => Shape.IsSequence
        ? (column * Shape.Channels) + channel
        : (((channel * Shape.Height) + row) * Shape.Width) + column;

    /// <summary>The channel, or feature of a step, of the element at a place.</summary>
    public int ChannelOf(int place) => Shape.IsSequence ? place % Shape.Channels : place / (Values.Length / Shape.Channels);

    public Tensor Reshape(Shape shape) => new(shape, Values);

    public Tensor Map(Func<double, double> function) => new(Shape, [.. Values.Select(function)]);
}
