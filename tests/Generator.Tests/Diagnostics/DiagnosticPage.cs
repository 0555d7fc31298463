using System.Text.RegularExpressions;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Diagnostics;

/// <summary>The page of one diagnostic in docs/diagnostics.</summary>
internal sealed partial record DiagnosticPage(string Text, string Wrong, string Right)
{
    public static DiagnosticPage Read(string id)
    {
        string text = Repository.Read("docs", "diagnostics", id + ".md");
        MatchCollection examples = Example().Matches(text);
        return examples.Count == 2
            ? new DiagnosticPage(text, examples[0].Groups[1].Value, examples[1].Groups[1].Value)
            : throw new FormatException($"The page of {id} has {examples.Count} examples instead of one wrong and one right.");
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
