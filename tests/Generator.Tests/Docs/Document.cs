using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Docs;

/// <summary>
/// A document whose C# a reader may copy. What a snippet takes for granted stands in a comment right above it, as parameters:
/// <c>&lt;!-- given: Network net --&gt;</c>; where it cannot be compiled here, the reason: <c>&lt;!-- not compiled: … --&gt;</c>.
/// </summary>
internal sealed partial record Document(string Text)
{
    private IEnumerable<Match> Snippets => Snippet().Matches(Text).Where(static snippet => !snippet.Groups["not"].Success);

    /// <summary>Whether there is something to compile.</summary>
    public bool HasCode => Snippets.Any();

    public static Document Read(string path) => new(Repository.Read(path.Split('/')));

    /// <summary>
    /// One file of all snippets: their types side by side, their statements one after another in a method, so that a snippet sees what those above it
    /// have declared.
    /// </summary>
    public string ToSource()
    {
        var usings = new SortedSet<string>(StringComparer.Ordinal);
        var types = new StringBuilder();
        var statements = new StringBuilder();
        foreach (Match snippet in Snippets)
        {
            CompilationUnitSyntax unit = SyntaxFactory.ParseCompilationUnit(snippet.Groups["code"].Value, options: NetworkCompilation.ParseOptions);
            usings.UnionWith(unit.Usings.Select(static directive => directive.ToString()));
            foreach (MemberDeclarationSyntax member in unit.Members)
            {
                (member is GlobalStatementSyntax ? statements : types).Append(member.ToFullString());
            }
        }

        string given = string.Join(", ", Snippets.Select(static snippet => snippet.Groups["given"].Value).Where(static given => given.Length > 0));
        return $$"""
            {{string.Join('\n', usings)}}

            namespace Documented;

            {{types}}

            internal static class Program
            {
                public static void Run({{given}})
                {
            {{statements}}
                }
            }
            """;
    }

    [GeneratedRegex(@"(?:<!-- (?:given: (?<given>.*?)|(?<not>not compiled): .+?) -->\n)?```(?:csharp|cs|c#)\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();
}
