using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Netwright;

/// <summary>The chunks of a PNG file that tell its pixels, each checked against its checksum.</summary>
internal sealed class PngChunks
{
    private const int Overhead = 12;
    private readonly ArrayBufferWriter<byte> _data = new();

    /// <summary>Reads all chunks up to the end.</summary>
    /// <param name="content">The file.</param>
    /// <param name="start">Where the chunks begin.</param>
    /// <exception cref="InvalidDataException">A chunk is damaged, missing, or one that must be understood and is not.</exception>
    public PngChunks(ReadOnlySpan<byte> content, int start)
    {
        bool hasHeader = false;
        for (int place = start; ;)
        {
            ReadOnlySpan<byte> body = Chunk(content, place, out string type);
            if (!hasHeader && type != "IHDR")
            {
                throw new InvalidDataException($"expected the header (IHDR) first, found {type}.");
            }

            hasHeader = true;
            Take(type, body);
            place += Overhead + body.Length;
            if (type == "IEND")
            {
                break;
            }
        }

        if (Header.Color == PngColor.Palette && Palette.Length == 0)
        {
            throw new InvalidDataException("expected a palette (PLTE), found none.");
        }
    }

    /// <summary>The first chunk.</summary>
    public PngHeader Header { get; private set; }

    /// <summary>Red, green and blue of each entry of the palette.</summary>
    public byte[] Palette { get; private set; } = [];

    /// <summary>Opacities of the palette's first entries, or the samples of the one colour that is transparent.</summary>
    public byte[] Transparency { get; private set; } = [];

    /// <summary>The compressed pixels.</summary>
    public ReadOnlySpan<byte> Data => _data.WrittenSpan;

    private static ReadOnlySpan<byte> Chunk(ReadOnlySpan<byte> content, int place, out string type)
    {
        if (content.Length - place < Overhead)
        {
            throw new InvalidDataException($"truncated: expected a chunk at byte {place}, found the end of the file after {content.Length} bytes.");
        }

        uint length = BinaryPrimitives.ReadUInt32BigEndian(content[place..]);
        type = Encoding.Latin1.GetString(content.Slice(place + 4, 4));
        if (length > content.Length - place - Overhead)
        {
            throw new InvalidDataException($"truncated: expected {length} bytes of the chunk {type} at byte {place}, found {content.Length - place - Overhead}.");
        }

        ReadOnlySpan<byte> checkedBytes = content.Slice(place + 4, (int)length + 4);
        uint stored = BinaryPrimitives.ReadUInt32BigEndian(content[(place + 8 + (int)length)..]);
        uint computed = Crc32.Of(checkedBytes);
        return stored == computed
            ? checkedBytes[4..]
            : throw new InvalidDataException($"expected the checksum {computed:X8} of the chunk {type} at byte {place}, found {stored:X8}.");
    }

    private void Take(string type, ReadOnlySpan<byte> body)
    {
        switch (type)
        {
            case "IHDR":
                Header = PngHeader.Read(body);
                break;
            case "PLTE":
                Palette = body.Length is > 0 and <= 768 && body.Length % 3 == 0
                    ? body.ToArray()
                    : throw new InvalidDataException($"expected a palette (PLTE) of 1 to 256 colours, found {body.Length} bytes.");
                break;
            case "tRNS":
                Transparency = body.ToArray();
                break;
            case "IDAT":
                _data.Write(body);
                break;
            case "IEND":
                break;
            default:
                // A capital first letter: whoever does not know the chunk cannot show the picture.
                if (char.IsAsciiLetterUpper(type[0]))
                {
                    throw new InvalidDataException($"expected chunks of the PNG specification, found the critical chunk {type}.");
                }

                break;
        }
    }
}
