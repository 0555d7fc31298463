using Netwright.Generator.Shapes;

namespace Netwright.Generator.Graph;

/// <summary>A named tensor of the lowered graph: what one operation writes and others read. Passes fill in where and how it lies in memory.</summary>
internal sealed class Value
{
    /// <summary>Lanes of a block: images of a group, or channels of a block, whatever the instruction set's vector length is.</summary>
    public const int Lanes = 16;

    private Layout _layout = Layout.Plain;

    public Value(string name, Shape shape)
    {
        Name = name;
        Shape = shape;
        Storage = this;
    }

    private Value(string name, Shape shape, Value storage)
        : this(name, shape) => Storage = storage;

    /// <summary>The name that emitted comments use: <c>conv1</c>, <c>conv1.gradient</c>.</summary>
    public string Name { get; }

    /// <summary>The shape of one sample's share.</summary>
    public Shape Shape { get; }

    /// <summary>The value whose memory this one names: itself, or what it is a view of.</summary>
    public Value Storage { get; }

    /// <summary>How the storage lies in memory.</summary>
    public Layout Layout
    {
        get => Storage._layout;
        set => Storage._layout = value;
    }

    /// <summary>The zeros around it; a view never has any.</summary>
    public Halo Halo { get; set; }

    /// <summary>The buffer that holds the storage.</summary>
    public Place Place { get; set; } = Place.Arena;

    /// <summary>Where in its buffer the storage begins, in floats.</summary>
    public int Offset { get; set; }

    public bool IsView => Storage != this;

    public int PaddedHeight => Halo.Top + Shape.Height + Halo.Bottom;

    public int PaddedWidth => Halo.Left + Shape.Width + Halo.Right;

    /// <summary>The planes of the storage: channels, or blocks of channels.</summary>
    public int Planes => Layout == Layout.ChannelBlocked ? (Shape.Channels + Lanes - 1) / Lanes : Shape.Channels;

    /// <summary>The floats between horizontal neighbours: one number or one block of lanes, and of a sequence all features of a step.</summary>
    public int ColumnStride => Shape.IsSequence ? Shape.Channels * Element : Element;

    public int RowStride => PaddedWidth * ColumnStride;

    /// <summary>The floats between channels, or between blocks of channels; those of a sequence lie innermost.</summary>
    public int PlaneStride => Shape.IsSequence ? Element : PaddedHeight * RowStride;

    /// <summary>The floats from the start of the storage to the first element inside the halo.</summary>
    public int Origin => (Halo.Top * RowStride) + (Halo.Left * ColumnStride);

    /// <summary>The size of the storage in floats.</summary>
    public int Size => Shape.IsSequence ? PaddedHeight * RowStride : Planes * PlaneStride;

    private int Element => Layout == Layout.Plain ? 1 : Lanes;

    /// <summary>The same numbers under another shape.</summary>
    public Value View(string name, Shape shape) => new(name, shape, Storage);

    public override string ToString() => $"{Name}: {Shape}";
}
