namespace Netwright;

/// <summary>Reads PNM, the formats P1 to P6 of Netpbm: black and white, grey and colour, as text or as bytes. Samples are brought to 8 bits.</summary>
internal static class PnmDecoder
{
    /// <summary>Whether a file begins as PNM does.</summary>
    public static bool IsPnm(ReadOnlySpan<byte> content) => content is [(byte)'P', >= (byte)'1' and <= (byte)'6', ..];

    /// <summary>Reads a picture; further ones behind it are left out.</summary>
    /// <exception cref="InvalidDataException">The content is damaged or cut short; the message says what was expected and found.</exception>
    public static PixelImage Decode(byte[] content)
    {
        int kind = content[1] - '0';
        var reader = new PnmReader(content);
        int width = reader.ReadNumber("a width", 1, int.MaxValue);
        int height = reader.ReadNumber("a height", 1, int.MaxValue);
        bool isBitmap = kind is 1 or 4;
        int greatest = isBitmap ? 1 : reader.ReadNumber("the greatest value", 1, ushort.MaxValue);
        int channels = kind is 3 or 6 ? 3 : 1;
        bool isText = kind <= 3;
        long row = isText || !isBitmap ? (long)width * channels * (isText || greatest < 256 ? 1 : 2) : (width + 7L) / 8;
        reader.Require(isText ? reader.Place : reader.Place + 1, row, height);
        byte[] pixels = new byte[(long)width * height * channels];
        if (!isText)
        {
            reader.SkipWhiteSpace();
        }

        for (int place = 0; place < pixels.Length; place++)
        {
            int column = place % (width * channels);
            int sample = kind switch
            {
                1 => 1 - reader.ReadBit(),
                4 => 1 - reader.ReadPackedBit(column),
                2 or 3 => reader.ReadNumber("a sample", 0, greatest),
                _ => reader.ReadSample(greatest),
            };
            pixels[place] = (byte)(((sample * byte.MaxValue) + (greatest / 2)) / greatest);
        }

        return new PixelImage(width, height, channels, pixels);
    }
}
