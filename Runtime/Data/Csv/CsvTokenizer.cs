using System.Text;

namespace Netwright;

/// <summary>Cuts text into rows of fields as RFC 4180 says: quoted fields may hold separators, line ends and doubled quotes.</summary>
internal sealed class CsvTokenizer(TextReader reader, string path, char separator)
{
    private const int End = -1;

    private readonly List<string> _fields = [];
    private readonly StringBuilder _text = new();
    private int _line = 1;
    private int _character;

    /// <summary>The line on which the row read last begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The fields of the next row; null at the end. Lines without anything are no rows.</summary>
    /// <exception cref="InvalidDataException">A quote is not closed, or followed by more text.</exception>
    public string[]? Read()
    {
        while (reader.Peek() is '\r' or '\n')
        {
            EndLine();
        }

        if (reader.Peek() == End)
        {
            return null;
        }

        Line = _line;
        _fields.Clear();
        do
        {
            _fields.Add(reader.Peek() == '"' ? ReadQuoted() : ReadPlain());
        }
        while (Take(separator));

        EndLine();
        return [.. _fields];
    }

    private string ReadPlain()
    {
        _text.Clear();
        while (reader.Peek() is var next && next != separator && next is not ('\r' or '\n' or End))
        {
            Append();
        }

        return _text.ToString();
    }

    private string ReadQuoted()
    {
        (int line, int character) = (_line, _character + 1);
        _text.Clear();
        Take('"');
        while (true)
        {
            switch (reader.Peek())
            {
                case End:
                    throw new InvalidDataException($"{path}: line {line}, character {character}: expected a closing quote, found the end of the file.");
                case '"':
                    Take('"');
                    if (reader.Peek() != '"')
                    {
                        ThrowUnlessFieldEnds();
                        return _text.ToString();
                    }

                    Append();
                    break;
                case '\r' or '\n':
                    _text.Append('\n');
                    EndLine();
                    break;
                default:
                    Append();
                    break;
            }
        }
    }

    private void ThrowUnlessFieldEnds()
    {
        if (reader.Peek() is var next && next != separator && next is not ('\r' or '\n' or End))
        {
            throw new InvalidDataException(
                $"{path}: line {_line}, character {_character + 1}: expected '{separator}' or the line's end after a closing quote, found '{(char)next}'.");
        }
    }

    private void Append()
    {
        _text.Append((char)reader.Read());
        _character++;
    }

    private bool Take(char expected)
    {
        if (reader.Peek() != expected)
        {
            return false;
        }

        reader.Read();
        _character++;
        return true;
    }

    private void EndLine()
    {
        int found = reader.Read();
        if (found == '\r' && reader.Peek() == '\n')
        {
            reader.Read();
        }

        _line++;
        _character = 0;
    }
}
