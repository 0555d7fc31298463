using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Operations.LocalNormalization;

/// <summary>Writes loops over pixels, within one over its channels, and within that over the channels near; images are in the lanes.</summary>
internal sealed class ChannelWindows : IDisposable
{
    private readonly Isa _isa;
    private readonly CodeWriter _writer;
    private readonly int _channels;
    private readonly IReadOnlyDictionary<string, (Operand Operand, int Plane)> _buffers;
    private readonly LoopNest _loops;

    public ChannelWindows(Isa isa, CodeWriter writer, Shape shape, params (string Name, Value Value)[] buffers)
    {
        (_isa, _writer, _channels, _loops) = (isa, writer, shape.Channels, new LoopNest(writer));
        (Axis row, Axis column, Axis lane) = (new("y", shape.Height), new("x", shape.Width), new("lane", isa.Parts));
        _buffers = buffers.ToDictionary(
            static buffer => buffer.Name,
            buffer => (new Operand(buffer.Name, Affine.At(buffer.Value.Origin)
                .Along(row, buffer.Value.RowStride).Along(column, buffer.Value.ColumnStride).Along(lane, isa.Width)), buffer.Value.PlaneStride));
        _loops.OpenAll([row, column, lane], [.. _buffers.Values.Select(static buffer => buffer.Operand)]);
    }

    /// <summary>Opens a loop over the channels.</summary>
    public IDisposable ForEach() => _writer.Block($"for (int c = 0; c < {_channels}; c++)");

    /// <summary>Opens a loop over the channels up to so many before and after.</summary>
    public IDisposable ForEachNear(int before, int after)
        => _writer.Block($"for (int n = Math.Max(0, c - {before}); n < Math.Min({_channels}, c + {after + 1}); n++)");

    /// <summary>Reads a buffer at the channel.</summary>
    public string At(string name) => _isa.Load(Reference(name, "c"), 0);

    /// <summary>Reads a buffer at the channel near.</summary>
    public string Near(string name) => _isa.Load(Reference(name, "n"), 0);

    /// <summary>Writes a buffer at the channel.</summary>
    public string Store(string name, string vector) => _isa.Store(vector, Reference(name, "c"), 0);

    public void Dispose() => _loops.CloseAll();

    private string Reference(string name, string channel)
    {
        (Operand operand, int plane) = _buffers[name];
        string start = $"{channel} * {plane}" + (operand.Address.Constant == 0 ? string.Empty : $" + {operand.Address.Constant}");
        return $"Unsafe.Add(ref {_loops.ReferenceOf(operand)}, {start})";
    }
}
