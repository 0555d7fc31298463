using System.Collections;
using System.Runtime.CompilerServices;

namespace Netwright;

/// <summary>The extents of a tensor, outermost first; equal when the extents are.</summary>
[CollectionBuilder(typeof(TensorShape), nameof(Create))]
public sealed class TensorShape : IReadOnlyList<int>, IEquatable<TensorShape>
{
    private readonly int[] _extents;

    private TensorShape(int[] extents)
    {
        _extents = extents;
        Size = extents.Aggregate(1, static (size, extent) => checked(size * extent));
    }

    /// <summary>The number of elements.</summary>
    public int Size { get; }

    /// <summary>The number of axes.</summary>
    public int Count => _extents.Length;

    /// <summary>The extent of one axis.</summary>
    public int this[int axis] => _extents[axis];

    /// <summary>Makes a shape of the given extents.</summary>
    public static TensorShape Create(ReadOnlySpan<int> extents)
    {
        foreach (int extent in extents)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(extent, nameof(extents));
        }

        return new TensorShape(extents.ToArray());
    }

    /// <inheritdoc/>
    public bool Equals(TensorShape? other) => other is not null && _extents.AsSpan().SequenceEqual(other._extents);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TensorShape);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (int extent in _extents)
        {
            hash.Add(extent);
        }

        return hash.ToHashCode();
    }

    /// <summary>The extents with <c>×</c> between them: <c>6×28×28</c>.</summary>
    public override string ToString() => string.Join('×', _extents);

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)_extents).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _extents.GetEnumerator();
}
