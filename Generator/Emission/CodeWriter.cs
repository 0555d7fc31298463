using System.Text;

namespace Netwright.Generator.Emission;

/// <summary>Writes indented source, block by block.</summary>
internal sealed class CodeWriter
{
    private const int LongLine = 180;

    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>Writes one line, or several that are indented alike.</summary>
    public CodeWriter Line(string text = "")
    {
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', 4 * _indent).Append(line);
            }

            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Writes a call as a statement: on one line, or, where that is long, with its arguments on lines of their own.</summary>
    public void Call(string method, IReadOnlyCollection<string> arguments)
    {
        string whole = $"{method}({string.Join(", ", arguments)});";
        if ((4 * _indent) + whole.Length <= LongLine)
        {
            Line(whole);
            return;
        }

        Line($"{method}(");
        using IDisposable indented = Indent();
        string line = arguments.First();
        foreach (string argument in arguments.Skip(1))
        {
            string longer = $"{line}, {argument}";
            if ((4 * _indent) + longer.Length > LongLine)
            {
                Line(line + ",");
                longer = argument;
            }

            line = longer;
        }

        Line(line + ");");
    }

    /// <summary>Opens a brace after the header; disposing closes it with <paramref name="end"/>.</summary>
    public IDisposable Block(string header, string end = "}")
    {
        if (header.Length > 0)
        {
            Line(header);
        }

        Line("{");
        _indent++;
        return new BlockEnd(this, end);
    }

    /// <summary>Indents what follows, as of a call that spans lines; disposing ends it.</summary>
    public IDisposable Indent()
    {
        _indent++;
        return new BlockEnd(this, null);
    }

    public override string ToString() => _text.ToString();

    private sealed class BlockEnd(CodeWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._indent--;
            if (end is not null)
            {
                writer.Line(end);
            }
        }
    }
}
