using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Devices;

/// <summary>
/// The axes of values whose elements correspond one by one: a single one where no border lies between rows and nothing asks for planes.
/// </summary>
internal sealed class ElementAxes
{
    private readonly Axis _element;
    private readonly Axis _row;
    private readonly Axis _column;
    private readonly bool _isFlat;
    private readonly bool _isInterleaved;
    private readonly int _pixels;
    private readonly Value _frame;

    /// <param name="values">The values.</param>
    /// <param name="output">The one that is written.</param>
    /// <param name="hasPlanes">Whether the planes are told apart.</param>
    public ElementAxes(IReadOnlyList<Value> values, Value output, bool hasPlanes)
    {
        List<Value> storages = [.. values.Select(static value => value.Storage)];
        _frame = storages.Find(static value => value.Halo != Halo.None) ?? storages[0];
        // The steps of a sequence follow one another even where there is a border before the first.
        _isFlat = _frame.Shape.IsSequence || storages.TrueForAll(static value => value.Halo == Halo.None);
        Value seen = _isFlat && output.IsView ? output : _frame;
        // The features of a sequence lie innermost: each is a plane, and the steps are its pixels.
        _isInterleaved = seen.Shape.IsSequence;
        _pixels = _frame.Shape.Size / seen.Planes;
        Plane = new Axis("c", seen.Planes);
        Lane = new Axis("lane", Value.Lanes);
        _element = new Axis(DevicePoints.Index, checked(_frame.Shape.Size * Value.Lanes));
        (_row, _column) = _isFlat ? (new Axis("y", 1), new Axis("x", _pixels)) : (new Axis("y", _frame.Shape.Height), new Axis("x", _frame.Shape.Width));
        All = _isFlat && !hasPlanes ? [_element] : _isInterleaved ? [_column, Plane, Lane] : [Plane, _row, _column, Lane];
    }

    public Axis Plane { get; }

    public Axis Lane { get; }

    /// <summary>The axes, the last one innermost.</summary>
    public IReadOnlyList<Axis> All { get; }

    /// <summary>One of the values.</summary>
    public Operand Of(string name, Value value)
    {
        Value storage = value.Storage;
        Affine origin = Affine.At(storage.Origin);
        if (All[0] == _element)
        {
            return new Operand(name, origin.Along(_element, 1));
        }

        return _isInterleaved
            ? new Operand(name, origin.Along(_column, Plane.Extent * Value.Lanes).Along(Plane, Value.Lanes).Along(Lane, 1))
            : _isFlat
                ? new Operand(name, origin.Along(Plane, _pixels * Value.Lanes).Along(_column, Value.Lanes).Along(Lane, 1))
                : new Operand(name, origin
                    .Along(Plane, storage.PlaneStride).Along(_row, storage.RowStride).Along(_column, storage.ColumnStride).Along(Lane, 1));
    }
}
