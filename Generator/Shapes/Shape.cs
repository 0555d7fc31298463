namespace Netwright.Generator.Shapes;

/// <summary>The shape of one sample: features; or length, features; or channels, height, width.</summary>
internal sealed record Shape(EquatableArray<int> Extents)
{
    public Shape(params int[] extents)
        : this(extents.ToEquatableArray())
    {
    }

    public int Rank => Extents.Count;

    public bool IsFlat => Rank == 1;

    public bool IsSequence => Rank == 2;

    public bool IsImage => Rank == 3;

    public int Size => Extents.Aggregate(1, static (size, extent) => checked(size * extent));

    /// <summary>Channels of an image; features of a flat shape, and of each step of a sequence.</summary>
    public int Channels => IsSequence ? Extents[1] : Extents[0];

    /// <summary>Rows of an image; 1 for other shapes.</summary>
    public int Height => IsImage ? Extents[1] : 1;

    /// <summary>Columns of an image; the length of a sequence, which is seen as an image of one row; 1 for a flat shape.</summary>
    public int Width => IsImage ? Extents[2] : IsSequence ? Extents[0] : 1;

    /// <summary>The shape of the same rank with other sizes; a sequence has no height, and a flat shape neither that nor a width.</summary>
    public Shape With(int channels, int height, int width)
        => IsImage ? new Shape(channels, height, width) : IsSequence ? new Shape(width, channels) : new Shape(channels);

    public override string ToString() => string.Join("×", Extents);
}
