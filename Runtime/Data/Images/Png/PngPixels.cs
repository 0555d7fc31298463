namespace Netwright;

/// <summary>The pixels of a PNG picture as they come, with the palette looked up and every sample brought to 8 bits.</summary>
internal sealed class PngPixels
{
    private readonly PngChunks _chunks;
    private readonly PngHeader _header;
    private readonly int _channels;
    private readonly int[]? _transparent;
    private readonly byte[] _pixels;

    public PngPixels(PngChunks chunks)
    {
        _chunks = chunks;
        _header = chunks.Header;
        bool isOpaque = chunks.Transparency.Length == 0;
        int colors = _header.Color == PngColor.Palette ? 3 : _header.Samples;
        _channels = isOpaque || colors is 2 or 4 ? colors : colors + 1;
        _transparent = isOpaque || _header.Color is not (PngColor.Gray or PngColor.Rgb) ? null : TransparentColor(chunks);
        _pixels = new byte[(long)_header.Width * _header.Height * _channels];
    }

    /// <summary>Puts the pixels of a row into their places.</summary>
    public void Set(ReadOnlySpan<byte> row, int width, int firstColumn, int step, int y)
    {
        Span<int> samples = stackalloc int[4];
        samples = samples[.._header.Samples];
        for (int pixel = 0; pixel < width; pixel++)
        {
            for (int index = 0; index < samples.Length; index++)
            {
                samples[index] = Sample(row, (pixel * samples.Length) + index);
            }

            long place = (((long)y * _header.Width) + firstColumn + ((long)pixel * step)) * _channels;
            Write(samples, _pixels.AsSpan((int)place, _channels));
        }
    }

    /// <summary>The picture, once all rows are set.</summary>
    public PixelImage ToImage() => new(_header.Width, _header.Height, _channels, _pixels);

    private int Sample(ReadOnlySpan<byte> row, int index)
    {
        if (_header.BitDepth == 8)
        {
            return row[index];
        }

        if (_header.BitDepth == 16)
        {
            return (row[2 * index] << 8) | row[(2 * index) + 1];
        }

        int bit = index * _header.BitDepth;
        return (row[bit / 8] >> (8 - _header.BitDepth - (bit % 8))) & ((1 << _header.BitDepth) - 1);
    }

    private void Write(ReadOnlySpan<int> samples, Span<byte> pixel)
    {
        if (_header.Color == PngColor.Palette)
        {
            int entry = samples[0];
            if (3 * entry >= _chunks.Palette.Length)
            {
                throw new InvalidDataException($"expected an entry of the palette's {_chunks.Palette.Length / 3}, found {entry}.");
            }

            _chunks.Palette.AsSpan(3 * entry, 3).CopyTo(pixel);
            if (_channels == 4)
            {
                pixel[3] = entry < _chunks.Transparency.Length ? _chunks.Transparency[entry] : byte.MaxValue;
            }

            return;
        }

        int greatest = (1 << _header.BitDepth) - 1;
        for (int index = 0; index < samples.Length; index++)
        {
            pixel[index] = (byte)(((samples[index] * byte.MaxValue) + (greatest / 2)) / greatest);
        }

        if (_transparent is not null)
        {
            pixel[^1] = samples.SequenceEqual(_transparent) ? (byte)0 : byte.MaxValue;
        }
    }

    private static int[] TransparentColor(PngChunks chunks)
    {
        int samples = chunks.Header.Samples;
        return chunks.Transparency.Length == 2 * samples
            ? [.. Enumerable.Range(0, samples).Select(index => (chunks.Transparency[2 * index] << 8) | chunks.Transparency[(2 * index) + 1])]
            : throw new InvalidDataException($"expected a transparent colour (tRNS) of {2 * samples} bytes, found {chunks.Transparency.Length}.");
    }
}
