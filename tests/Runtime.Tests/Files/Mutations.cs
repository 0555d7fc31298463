namespace Netwright.Runtime.Tests.Files;

/// <summary>Random damage to a valid file, and what a reader may do about it.</summary>
internal static class Mutations
{
    /// <summary>Nothing that a small damaged file says may make a reader allocate more.</summary>
    private const long AllocationLimit = 16 << 20;

    /// <summary>One to three changes: bytes replaced, bits flipped, digits replaced, the file cut, extended, or a part of it repeated.</summary>
    public static byte[] Mutate(byte[] valid, ulong seed)
    {
        var random = new RandomSource(seed, stream: 0);
        List<byte> bytes = [.. valid];
        for (int change = random.NextInteger(3); change >= 0 && bytes.Count > 0; change--)
        {
            int position = random.NextInteger(bytes.Count);
            switch (random.NextInteger(6))
            {
                case 0:
                    bytes[position] = (byte)random.NextInteger(256);
                    break;
                case 1:
                    bytes[position] ^= (byte)(1 << random.NextInteger(8));
                    break;
                case 2:
                    int digit = bytes.FindIndex(position, static value => value is >= (byte)'0' and <= (byte)'9');
                    bytes[Math.Max(digit, 0)] = (byte)('0' + random.NextInteger(10));
                    break;
                case 3:
                    bytes.RemoveRange(position, random.NextInteger(bytes.Count - position) + 1);
                    break;
                case 4:
                    bytes.AddRange(new byte[random.NextInteger(20) + 1]);
                    break;
                default:
                    bytes.InsertRange(position, bytes[position..Math.Min(bytes.Count, position + 1 + random.NextInteger(8))]);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Whether the file was read; fails where it was neither read nor refused as documented, or cost too much memory.</summary>
    public static bool AssertReadOrRefused(Action read, string path, ulong seed)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Exception? exception = Record.Exception(read);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated < AllocationLimit, $"Seed {seed}: {allocated} bytes allocated.");
        Assert.True(exception is null or InvalidDataException, $"Seed {seed}: {exception}");
        Assert.True(exception is null || exception.Message.StartsWith(path, StringComparison.Ordinal), $"Seed {seed}: {exception}");
        return exception is null;
    }
}
