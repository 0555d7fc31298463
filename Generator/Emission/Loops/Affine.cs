using System.Collections.Immutable;

namespace Netwright.Generator.Emission.Loops;

/// <summary>An address that is a constant plus a stride for each axis, in floats.</summary>
internal sealed class Affine
{
    private readonly ImmutableDictionary<Axis, int> _strides;

    private Affine(int constant, ImmutableDictionary<Axis, int> strides) => (Constant, _strides) = (constant, strides);

    public int Constant { get; }

    /// <summary>The stride of an axis; 0 where the address does not depend on it.</summary>
    public int this[Axis axis] => _strides.TryGetValue(axis, out int stride) ? stride : 0;

    public static Affine At(int constant) => new(constant, ImmutableDictionary<Axis, int>.Empty);

    /// <summary>Adds a stride; axes of extent 1 never move.</summary>
    public Affine Along(Axis axis, int stride)
        => stride == 0 ? this : new Affine(Constant, _strides.SetItem(axis, this[axis] + stride));

    public bool DependsOn(Axis axis) => this[axis] != 0;
}
