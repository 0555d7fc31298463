using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Softmax;

/// <summary>Writes loops over pixels, and within one, loops over its channels; images are in the lanes.</summary>
internal sealed class ChannelLoops : IDisposable
{
    private readonly Axis _channel;
    private readonly IReadOnlyList<Operand> _operands;
    private readonly LoopNest _loops;
    private readonly CodeWriter _writer;

    public ChannelLoops(Isa isa, CodeWriter writer, params (string Name, Value Value)[] buffers)
    {
        Shapes.Shape shape = buffers[0].Value.Shape;
        (Axis y, Axis x, Axis lane) = (new("y", shape.Height), new("x", shape.Width), new("lane", isa.Parts));
        _channel = new Axis("c", shape.Channels);
        _operands = [.. buffers.Select(buffer => new Operand(buffer.Name, Affine.At(buffer.Value.Origin)
            .Along(_channel, buffer.Value.PlaneStride)
            .Along(y, buffer.Value.RowStride).Along(x, buffer.Value.ColumnStride).Along(lane, isa.Width)))];
        _writer = writer;
        _loops = new LoopNest(writer);
        foreach (Axis axis in new[] { y, x, lane })
        {
            _loops.Open(axis, axis.Extent, 1, _operands);
        }
    }

    /// <summary>A loop over the channels; the body is given the reference of each buffer by name.</summary>
    public void ForEach(Action<Func<string, string>> body)
    {
        int depth = _loops.Depth;
        IReadOnlyDictionary<string, string> references = _loops.Mark();
        CodeWriter inner = _writer;
        _loops.Open(_channel, _channel.Extent, 1, _operands);
        if (_channel.Extent == 1)
        {
            using IDisposable scope = inner.Block(string.Empty);
            body(name => _loops.ReferenceOf(Find(name)));
        }
        else
        {
            body(name => _loops.ReferenceOf(Find(name)));
        }

        _loops.CloseTo(depth, references);
    }

    public void Dispose() => _loops.CloseTo(0, new Dictionary<string, string>());

    private Operand Find(string name) => _operands.First(operand => operand.Buffer == name);
}
