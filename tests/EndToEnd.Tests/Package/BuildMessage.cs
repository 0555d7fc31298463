using System.Globalization;
using System.Text.RegularExpressions;
using Netwright.EndToEnd.Tests.Processes;

namespace Netwright.EndToEnd.Tests.Package;

/// <summary>A warning or an error of a build.</summary>
internal sealed partial record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text)
{
    /// <summary>What a build complained of, each once: builds repeat themselves at the end.</summary>
    public static IReadOnlyList<BuildMessage> Of(ProcessResult build)
        => [.. build.Lines.Select(static line => Format().Match(line)).Where(static match => match.Success).Select(MessageOf).Distinct()];

    private static BuildMessage MessageOf(Match match) => new(
        Path.GetFileName(match.Groups["file"].Value),
        NumberOf(match.Groups["line"]),
        NumberOf(match.Groups["column"]),
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["text"].Value);

    private static int NumberOf(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    // Net.cs(6,2): error NW0102: Dense needs a flat input … [Consumer.csproj]
    [GeneratedRegex(@"^\s*(?<file>[^(]*?)\s*(\((?<line>\d+),(?<column>\d+)\))?\s*: (?<severity>error|warning) (?<id>\w+): (?<text>.*?)( \[[^\]]*\])?$")]
    private static partial Regex Format();
}
