namespace Netwright;

/// <summary>Reads the numbers of a PNM file one after another.</summary>
internal sealed class PnmReader(byte[] content)
{
    // Behind the two characters that tell the format.
    private int _place = 2;

    /// <summary>The byte that is read next.</summary>
    public int Place => _place;

    /// <summary>A decimal number behind white space and comments.</summary>
    /// <exception cref="InvalidDataException">There is none, or it is not in the range.</exception>
    public int ReadNumber(string what, int least, int greatest)
    {
        SkipSpaceAndComments();
        int start = _place;
        long value = 0;
        while (_place < content.Length && char.IsAsciiDigit((char)content[_place]) && value <= int.MaxValue)
        {
            value = (10 * value) + content[_place++] - '0';
        }

        if (start == _place)
        {
            throw new InvalidDataException($"byte {start}: expected {what}, found {Found()}.");
        }

        return value >= least && value <= greatest
            ? (int)value
            : throw new InvalidDataException($"byte {start}: expected {what} from {least} to {greatest}, found {value}.");
    }

    /// <summary>A digit 0 or 1; digits may follow one another without white space.</summary>
    public int ReadBit()
    {
        SkipSpaceAndComments();
        return _place < content.Length && content[_place] is (byte)'0' or (byte)'1'
            ? content[_place++] - '0'
            : throw new InvalidDataException($"byte {_place}: expected 0 or 1, found {Found()}.");
    }

    /// <summary>One bit of a row that begins on a byte.</summary>
    public int ReadPackedBit(int column)
    {
        if (column % 8 == 0)
        {
            _place++;
        }

        return (content[_place - 1] >> (7 - (column % 8))) & 1;
    }

    /// <summary>A sample of one byte, or of two where values do not fit one.</summary>
    /// <exception cref="InvalidDataException">It is greater than the file's greatest value.</exception>
    public int ReadSample(int greatest)
    {
        int start = _place;
        int value = content[_place++];
        if (greatest > byte.MaxValue)
        {
            value = (value << 8) | content[_place++];
        }

        return value <= greatest ? value : throw new InvalidDataException($"byte {start}: expected a sample from 0 to {greatest}, found {value}.");
    }

    /// <summary>The one white space between header and bytes.</summary>
    public void SkipWhiteSpace()
    {
        if (!char.IsWhiteSpace((char)content[_place]))
        {
            throw new InvalidDataException($"byte {_place}: expected white space behind the header, found {Found()}.");
        }

        _place++;
    }

    /// <summary>Throws unless the file can hold all rows, so that a false header costs no memory.</summary>
    public void Require(long start, long rowBytes, int rows)
    {
        long left = content.Length - start;
        if (rowBytes > left / rows)
        {
            throw new InvalidDataException($"truncated: expected {rows} rows of at least {rowBytes} bytes, found {Math.Max(0, left)} bytes.");
        }
    }

    private void SkipSpaceAndComments()
    {
        for (; _place < content.Length && (char.IsWhiteSpace((char)content[_place]) || content[_place] == '#'); _place++)
        {
            if (content[_place] == '#')
            {
                int end = Array.FindIndex(content, _place, static value => value is (byte)'\n' or (byte)'\r');
                _place = end < 0 ? content.Length - 1 : end;
            }
        }
    }

    private string Found() => _place < content.Length ? $"'{(char)content[_place]}'" : "the end of the file";
}
