using System.Collections.Immutable;

namespace Netwright.Generator.Emission.Loops;

/// <summary>An address that is a constant plus a stride for each axis, in floats.</summary>
internal sealed class Affine
{
    private readonly ImmutableList<Axis> _axes;
    private readonly ImmutableDictionary<Axis, int> _strides;

    private Affine(int constant, ImmutableList<Axis> axes, ImmutableDictionary<Axis, int> strides)
        => (Constant, _axes, _strides) = (constant, axes, strides);

    public int Constant { get; }

    /// <summary>The axes that it depends on, in the order in which they were added.</summary>
    public IEnumerable<Axis> Axes => _axes.Where(DependsOn);

    /// <summary>The stride of an axis; 0 where the address does not depend on it.</summary>
    public int this[Axis axis] => _strides.TryGetValue(axis, out int stride) ? stride : 0;

    public static Affine At(int constant) => new(constant, ImmutableList<Axis>.Empty, ImmutableDictionary<Axis, int>.Empty);

    /// <summary>Adds a stride; axes of extent 1 never move.</summary>
    public Affine Along(Axis axis, int stride)
        => stride == 0 ? this : new Affine(Constant, _axes.Contains(axis) ? _axes : _axes.Add(axis), _strides.SetItem(axis, this[axis] + stride));

    public bool DependsOn(Axis axis) => this[axis] != 0;
}
