namespace Netwright.EndToEnd.Tests.Processes;

/// <summary>What a process left behind: its exit code, and its output and errors in the order in which they came.</summary>
internal sealed record ProcessResult(string Command, int ExitCode, IReadOnlyList<string> Lines)
{
    public string Text => string.Join('\n', Lines);

    /// <summary>Asserts that the process ended well.</summary>
    public ProcessResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Text}");
        return this;
    }
}
