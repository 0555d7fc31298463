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

    public bool IsImage => Rank == 3;

    public int Size => Extents.Aggregate(1, static (size, extent) => checked(size * extent));

    /// <summary>Channels of an image; features of a flat shape.</summary>
    public int Channels => Extents[0];

    /// <summary>Rows of an image; 1 for a flat shape.</summary>
    public int Height => IsImage ? Extents[1] : 1;

    /// <summary>Columns of an image; 1 for a flat shape.</summary>
    public int Width => IsImage ? Extents[2] : 1;

    public override string ToString() => string.Join("×", Extents);
}
