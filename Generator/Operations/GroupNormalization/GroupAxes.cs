using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Operations.GroupNormalization;

/// <summary>
/// The axes of a sample that is cut into groups, and how kernels address along them; images are in the lanes. Statistics and parameters
/// each belong to some of the axes and are sums over the others.
/// </summary>
internal sealed class GroupAxes
{
    private readonly Isa _isa;
    private readonly Grouping _grouping;
    private readonly Shape _shape;
    private readonly Axis _group;
    private readonly Axis _member;
    private readonly Axis _row;
    private readonly Axis _column;
    private readonly Axis _lane;

    public GroupAxes(Isa isa, Shape shape, Grouping grouping)
    {
        (_isa, _shape, _grouping) = (isa, shape, grouping);
        (_group, _member) = (new Axis("g", grouping.Groups), new Axis("c", grouping.ChannelsOf(shape)));
        (_row, _column, _lane) = (new Axis("y", shape.Height), new Axis("x", shape.Width), new Axis("lane", isa.Parts));
    }

    /// <summary>The axes along which there is a mean and a deviation for each step, outermost first.</summary>
    public IReadOnlyList<Axis> OfStatistics => _grouping.IsPerPixel ? [_row, _column, _group, _lane] : [_group, _lane];

    /// <summary>The axes within a group.</summary>
    public IReadOnlyList<Axis> WithinGroup => _grouping.IsPerPixel ? [_member] : [_member, _row, _column];

    /// <summary>The axes along which there is a scale and a shift for each step.</summary>
    public IReadOnlyList<Axis> OfParameters => _grouping.IsPerElement ? [_group, _member, _row, _column] : [_group, _member];

    /// <summary>The axes over which all share a scale and a shift.</summary>
    public IReadOnlyList<Axis> WithinParameter => _grouping.IsPerElement ? [_lane] : [_row, _column, _lane];

    /// <summary>All axes, the last one innermost.</summary>
    public IReadOnlyList<Axis> All => [_group, _member, _row, _column, _lane];

    /// <summary>A value of the sample's shape.</summary>
    public Operand Of(string name, Value value) => new(name, Affine.At(value.Origin)
        .Along(_group, _member.Extent * value.PlaneStride).Along(_member, value.PlaneStride)
        .Along(_row, value.RowStride).Along(_column, value.ColumnStride).Along(_lane, _isa.Width));

    /// <summary>Scales or shifts.</summary>
    public Operand Parameter(string name)
    {
        int channel = _grouping.IsPerElement ? _row.Extent * _column.Extent : 1;
        Affine address = Affine.At(0).Along(_group, _member.Extent * channel).Along(_member, channel);
        return new(name, _grouping.IsPerElement ? address.Along(_row, _column.Extent).Along(_column, 1) : address, IsVector: false);
    }

    /// <summary>The means of the groups.</summary>
    public Operand Means(string name) => Statistic(name, 0);

    /// <summary>The inverse deviations of the groups.</summary>
    public Operand Inverses(string name) => Statistic(name, Value.Lanes);

    private Operand Statistic(string name, int first)
    {
        const int Pair = 2 * Value.Lanes;
        int pixels = _grouping.IsPerPixel ? _shape.Height * _shape.Width : 1;
        Affine address = Affine.At(first).Along(_group, pixels * Pair).Along(_lane, _isa.Width);
        return new(name, _grouping.IsPerPixel ? address.Along(_row, _shape.Width * Pair).Along(_column, Pair) : address);
    }
}
