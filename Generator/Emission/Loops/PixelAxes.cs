using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Loops;

/// <summary>The axes of a value and how a kernel that loops over all of them addresses its operands.</summary>
internal sealed class PixelAxes
{
    private readonly Isa _isa;
    private readonly bool _isBlocked;

    public PixelAxes(Isa isa, Value like)
    {
        (_isa, _isBlocked) = (isa, like.Layout == Layout.ChannelBlocked);
        Plane = new Axis("c", like.Planes);
        Row = new Axis("y", like.Shape.Height);
        Column = new Axis("x", like.Shape.Width);
        Lane = new Axis("lane", isa.Parts);
    }

    public Axis Plane { get; }

    public Axis Row { get; }

    public Axis Column { get; }

    public Axis Lane { get; }

    /// <summary>All axes, outermost first.</summary>
    public IReadOnlyList<Axis> All => [Plane, Row, Column, Lane];

    /// <summary>A value of these axes.</summary>
    public Operand Of(string name, Value value) => new(name, Affine.At(value.Origin)
        .Along(Plane, value.PlaneStride).Along(Row, value.RowStride).Along(Column, value.ColumnStride).Along(Lane, _isa.Width));

    /// <summary>A parameter with a number for each channel: with channels in the lanes a vector of them.</summary>
    public Operand PerChannel(string name) => _isBlocked
        ? new(name, Affine.At(0).Along(Plane, Value.Lanes).Along(Lane, _isa.Width))
        : new(name, Affine.At(0).Along(Plane, 1), IsVector: false);

    /// <summary>A parameter of one number.</summary>
    public static Operand Single(string name) => new(name, Affine.At(0), IsVector: false);
}
