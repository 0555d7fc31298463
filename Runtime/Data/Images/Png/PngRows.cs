namespace Netwright;

/// <summary>The rows of a picture or of one pass, with their filters taken back.</summary>
internal sealed class PngRows(Stream data, PngHeader header, int width)
{
    private readonly int _pixelBytes = Math.Max(1, header.PixelBits / 8);
    private byte[] _row = new byte[header.RowBytes(width)];
    private byte[] _above = new byte[header.RowBytes(width)];

    /// <summary>The next row; its memory is used again after the next call but one.</summary>
    /// <exception cref="InvalidDataException">The data end, or there is no such filter.</exception>
    public ReadOnlySpan<byte> Read()
    {
        (_row, _above) = (_above, _row);
        (int filter, int read) = ReadFiltered();
        if (filter < 0 || read < _row.Length)
        {
            throw new InvalidDataException($"truncated: expected rows of {_row.Length + 1} bytes, found {Math.Max(0, read)} bytes and the end of the pixels.");
        }

        Unfilter(filter);
        return _row;
    }

    private (int Filter, int Read) ReadFiltered()
    {
        try
        {
            return (data.ReadByte(), data.ReadAtLeast(_row, _row.Length, throwOnEndOfStream: false));
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"expected pixels compressed with zlib, found damaged data: {exception.Message}", exception);
        }
    }

    private void Unfilter(int filter)
    {
        switch (filter)
        {
            case 0:
                break;
            case 1:
                for (int place = _pixelBytes; place < _row.Length; place++)
                {
                    _row[place] += _row[place - _pixelBytes];
                }

                break;
            case 2:
                for (int place = 0; place < _row.Length; place++)
                {
                    _row[place] += _above[place];
                }

                break;
            case 3:
                for (int place = 0; place < _row.Length; place++)
                {
                    _row[place] += (byte)((Left(_row, place) + _above[place]) / 2);
                }

                break;
            case 4:
                for (int place = 0; place < _row.Length; place++)
                {
                    _row[place] += Paeth.Predict(Left(_row, place), _above[place], Left(_above, place));
                }

                break;
            default:
                throw new InvalidDataException($"expected a filter from 0 to 4, found {filter}.");
        }
    }

    private byte Left(byte[] row, int place) => place < _pixelBytes ? (byte)0 : row[place - _pixelBytes];
}
