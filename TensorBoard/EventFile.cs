using Google.Protobuf;

namespace Netwright.TensorBoard;

/// <summary>
/// An event file: records of the protocol buffer <c>tensorflow.Event</c> (tensorflow/core/util/event.proto), of which a few fields are written here by
/// their numbers.
/// </summary>
internal sealed class EventFile : IDisposable
{
    private const string Version = "brain.Event:2";

    private const int EventWallTime = 1;
    private const int EventStep = 2;
    private const int EventFileVersion = 3;
    private const int EventSummary = 5;
    private const int SummaryValue = 1;
    private const int ValueTag = 1;
    private const int ValueSimpleValue = 2;

    private readonly FileStream _stream;

    /// <summary>Begins a file.</summary>
    /// <exception cref="IOException">It cannot be written, or it exists.</exception>
    public EventFile(string path)
    {
        _stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        Write(static output =>
        {
            output.WriteTag(EventFileVersion, WireFormat.WireType.LengthDelimited);
            output.WriteString(Version);
        });
    }

    /// <summary>Writes scalars of a step.</summary>
    public void Write(long step, IEnumerable<(string Tag, double Value)> scalars)
    {
        byte[] summary = Message(output =>
        {
            foreach ((string tag, double value) in scalars)
            {
                output.WriteTag(SummaryValue, WireFormat.WireType.LengthDelimited);
                output.WriteBytes(ByteString.CopyFrom(Message(inner => WriteValue(inner, tag, value))));
            }
        });
        Write(output =>
        {
            output.WriteTag(EventStep, WireFormat.WireType.Varint);
            output.WriteInt64(step);
            output.WriteTag(EventSummary, WireFormat.WireType.LengthDelimited);
            output.WriteBytes(ByteString.CopyFrom(summary));
        });
    }

    /// <summary>Hands what was written to the system, for TensorBoard to see.</summary>
    public void Flush() => _stream.Flush();

    /// <summary>Closes the file.</summary>
    public void Dispose() => _stream.Dispose();

    private static void WriteValue(CodedOutputStream output, string tag, double value)
    {
        output.WriteTag(ValueTag, WireFormat.WireType.LengthDelimited);
        output.WriteString(tag);
        output.WriteTag(ValueSimpleValue, WireFormat.WireType.Fixed32);
        output.WriteFloat((float)value);
    }

    private void Write(Action<CodedOutputStream> fields) => Record.Write(_stream, Message(output =>
    {
        output.WriteTag(EventWallTime, WireFormat.WireType.Fixed64);
        output.WriteDouble((DateTimeOffset.UtcNow - DateTimeOffset.UnixEpoch).TotalSeconds);
        fields(output);
    }));

    private static byte[] Message(Action<CodedOutputStream> fields)
    {
        using var memory = new MemoryStream();
        using (var output = new CodedOutputStream(memory, leaveOpen: true))
        {
            fields(output);
        }

        return memory.ToArray();
    }
}
