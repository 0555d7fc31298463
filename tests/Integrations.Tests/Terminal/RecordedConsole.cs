using System.Text;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace Netwright.Integrations.Tests.Terminal;

/// <summary>A console whose output is kept, as a terminal or as a file would get it.</summary>
internal sealed partial class RecordedConsole : IAnsiConsoleOutput
{
    private readonly StringBuilder _text = new();

    public RecordedConsole(bool isTerminal)
    {
        IsTerminal = isTerminal;
        Writer = TextWriter.Synchronized(new StringWriter(_text));
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = this,
        });
    }

    public IAnsiConsole Console { get; }

    public TextWriter Writer { get; }

    public bool IsTerminal { get; }

    public int Width => 120;

    public int Height => 40;

    public string Text => _text.ToString();

    /// <summary>The lines without the commands to the terminal, trimmed, the empty ones left out.</summary>
    public string[] Lines => [.. Command().Replace(Text, "\n").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public void SetEncoding(Encoding encoding)
    {
    }

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Command();
}
