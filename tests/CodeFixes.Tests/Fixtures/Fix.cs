using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Netwright.CodeFixes.Tests.Fixtures;

/// <summary>Applies a fix as an editor would, and demands that the source which it makes compiles with the generator.</summary>
internal static class Fix
{
    /// <summary>Asserts that a fix makes one source of another.</summary>
    /// <typeparam name="TFix">The fix.</typeparam>
    /// <param name="title">What the editor offers.</param>
    /// <param name="wrong">The source before.</param>
    /// <param name="right">The source after.</param>
    public static Task VerifyAsync<TFix>(string title, string wrong, string right)
        where TFix : CodeFixProvider, new()
        => VerifyAsync<TFix>(title, [wrong], [right]);

    /// <summary>Asserts that a fix of the first problem makes some documents of others.</summary>
    public static async Task VerifyAsync<TFix>(string title, string[] wrong, string[] right)
        where TFix : CodeFixProvider, new()
    {
        using Consumer consumer = new(wrong);
        IReadOnlyList<CodeAction> offered = await OfferedAsync(new TFix(), consumer.Project);
        CodeAction? action = offered.FirstOrDefault(action => action.Title == title);
        Assert.True(action is not null, $"'{title}' is not among: {string.Join(", ", offered.Select(static other => $"'{other.Title}'"))}");
        await VerifyAsync(consumer, action, right);
    }

    /// <summary>Asserts that a fix of all problems of the project makes some documents of others.</summary>
    public static async Task VerifyAllAsync<TFix>(string title, FixAllScope scope, string[] wrong, string[] right)
        where TFix : CodeFixProvider, new()
    {
        using Consumer consumer = new(wrong);
        var fix = new TFix();
        ImmutableArray<Diagnostic> diagnostics = await FixableAsync(fix, consumer.Project);
        Document document = consumer.Project.GetDocument(diagnostics[0].Location.SourceTree)!;
        string? key = (await OfferedAsync(fix, consumer.Project)).First(action => action.Title == title).EquivalenceKey;
        var context = new FixAllContext(
            document, fix, scope, key!, fix.FixableDiagnosticIds, new KnownDiagnostics(diagnostics), CancellationToken.None);
        CodeAction? action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        await VerifyAsync(consumer, Assert.IsType<CodeAction>(action, exactMatch: false), right);
    }

    /// <summary>Asserts that a problem is there and the fix not offered for it.</summary>
    public static async Task VerifyNoneAsync<TFix>(string id, params string[] wrong)
        where TFix : CodeFixProvider, new()
    {
        using Consumer consumer = new(wrong);
        var fix = new TFix();
        Assert.Contains(await FixableAsync(fix, consumer.Project), diagnostic => diagnostic.Id == id);
        Assert.Empty((await OfferedAsync(fix, consumer.Project)).Select(static action => action.Title));
    }

    /// <summary>What is offered for the first problem that can be fixed.</summary>
    public static async Task<IReadOnlyList<CodeAction>> OfferedAsync(CodeFixProvider fix, Project project)
        => await FixableAsync(fix, project) is [var first, ..] ? await OfferedAsync(fix, project, first) : [];

    /// <summary>What is offered for a problem.</summary>
    public static async Task<IReadOnlyList<CodeAction>> OfferedAsync(CodeFixProvider fix, Project project, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        Document document = project.GetDocument(diagnostic.Location.SourceTree)!;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>The solution that an action makes.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action)
        => ((ApplyChangesOperation)Assert.Single(await action.GetOperationsAsync(CancellationToken.None))).ChangedSolution;

    /// <summary>What is wrong with a changed solution, in words.</summary>
    public static string[] Left(IEnumerable<Diagnostic> diagnostics)
        => [.. diagnostics.Where(static left => left.Severity >= DiagnosticSeverity.Warning).Select(static left => left.ToString())];

    private static async Task VerifyAsync(Consumer consumer, CodeAction action, string[] right)
    {
        Solution changed = await ApplyAsync(action);
        Assert.Equal(string.Join("\n---\n", right), string.Join("\n---\n", await consumer.TextsAsync(changed)));
        string[] left = Left(await Consumer.DiagnoseWholeAsync(changed.Projects.Single()));
        Assert.True(left.Length == 0, string.Join('\n', left));
    }

    private static async Task<ImmutableArray<Diagnostic>> FixableAsync(CodeFixProvider fix, Project project)
        => [.. (await Consumer.DiagnoseAsync(project)).Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id))];
}
