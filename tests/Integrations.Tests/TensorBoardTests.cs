using System.Buffers.Binary;
using System.Text;
using Google.Protobuf;
using Netwright.Runtime.Tests.Files;
using Netwright.Runtime.Tests.Networks;
using Netwright.TensorBoard;

namespace Netwright.Integrations.Tests;

public sealed class TensorBoardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_file_holds_the_measures_of_each_epoch()
    {
        ToyDataset data = ToyDataset.Separable(50, 8, 4);
        var log = new TensorBoardLog(_folder["runs/first"]) { LogBatches = true };
        History history = new DenseNetwork(8, 4).Fit(data, new FitOptions { Epochs = 2, BatchSize = 25, ValidationSplit = 0.5, Callbacks = [log] });
        Assert.StartsWith(Path.Combine(_folder["runs/first"], "events.out.tfevents."), log.File);
        byte[][] records = [.. Records(File.ReadAllBytes(log.File!))];

        // The version, and for each epoch a step and the epoch itself.
        Assert.Equal(1 + (2 * 2), records.Length);
        Assert.Contains("brain.Event:2", Encoding.UTF8.GetString(records[0]));
        (long batch, (string, float)[] losses) = Event(records[1]);
        Assert.Equal(1, batch);
        Assert.Equal([("batch_loss", (float)history.InitialLoss!.Value)], losses);
        foreach (EpochResult epoch in history.Epochs)
        {
            (long step, (string, float)[] values) = Event(records[2 * epoch.Epoch]);
            Assert.Equal(epoch.Epoch, step);
            Assert.Equal(epoch.Measures().Select(static measure => (measure.Name, (float)measure.Value)), values);
        }
    }

    /// <summary>The check value of CRC-32C is 0xE3069283 (RFC 3720, appendix B.4 has others); masked as TensorFlow's crc32c.h does.</summary>
    [Fact]
    public void The_check_sum_is_masked_crc_32c()
    {
        const uint Check = 0xE3069283;
        Assert.Equal(unchecked(((Check >> 15) | (Check << 17)) + 0xA282EAD8), Netwright.TensorBoard.Record.MaskedCrc("123456789"u8));
    }

    /// <summary>Plain, bit by bit, so that it shares nothing with what is tested.</summary>
    private static uint PlainMaskedCrc(ReadOnlySpan<byte> data)
    {
        uint crc = 0xFFFFFFFF;
        foreach (byte value in data)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0x82F63B78 : crc >> 1;
            }
        }

        crc = ~crc;
        return unchecked(((crc >> 15) | (crc << 17)) + 0xA282EAD8);
    }

    private static IEnumerable<byte[]> Records(byte[] file)
    {
        for (int place = 0; place < file.Length;)
        {
            int length = (int)BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(place));
            Assert.Equal(PlainMaskedCrc(file.AsSpan(place, 8)), BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(place + 8)));
            byte[] data = file[(place + 12)..(place + 12 + length)];
            Assert.Equal(PlainMaskedCrc(data), BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(place + 12 + length)));
            yield return data;
            place += length + 16;
        }
    }

    private static (long Step, (string Tag, float Value)[] Values) Event(byte[] data)
    {
        var input = new CodedInputStream(data);
        long step = 0;
        List<(string, float)> values = [];
        for (uint tag = input.ReadTag(); tag != 0; tag = input.ReadTag())
        {
            switch (WireFormat.GetTagFieldNumber(tag))
            {
                case 1:
                    Assert.InRange(input.ReadDouble(), 1.7e9, 1e11);
                    break;
                case 2:
                    step = input.ReadInt64();
                    break;
                default:
                    Assert.Equal(5, WireFormat.GetTagFieldNumber(tag));
                    values.AddRange(Summary(input.ReadBytes()));
                    break;
            }
        }

        return (step, [.. values]);
    }

    private static IEnumerable<(string Tag, float Value)> Summary(ByteString data)
    {
        CodedInputStream input = data.CreateCodedInput();
        while (input.ReadTag() != 0)
        {
            CodedInputStream value = input.ReadBytes().CreateCodedInput();
            value.ReadTag();
            string tag = value.ReadString();
            value.ReadTag();
            yield return (tag, value.ReadFloat());
        }
    }
}
