using System.Text;

namespace VerifyTests;

/// <summary>A text that a person accepted: <c>Class.Method.verified.cs</c>, and beside it what a failing test yields.</summary>
internal sealed record Snapshot(string Directory, string Name, string Extension)
{
    // Verify writes text as UTF-8 with a byte order mark, and lines end with \n.
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    public string VerifiedPath => Path.Combine(Directory, $"{Name}.verified.{Extension}");

    public string ReceivedPath => Path.Combine(Directory, $"{Name}.received.{Extension}");

    /// <summary>Compares, or with <paramref name="accept"/> rewrites, the accepted text.</summary>
    /// <exception cref="VerifyException">There is none, or it differs. What was received lies beside it.</exception>
    public void Verify(string text, bool accept)
    {
        string received = WithUnixLines(text);
        string? verified = File.Exists(VerifiedPath) ? WithUnixLines(File.ReadAllText(VerifiedPath)) : null;
        File.Delete(ReceivedPath);

        // An editor may have ended the accepted file with a newline of its own.
        if (verified == received || verified == received + "\n")
        {
            return;
        }

        File.WriteAllText(accept ? VerifiedPath : ReceivedPath, received, Encoding);
        if (!accept)
        {
            throw new VerifyException(verified is null
                ? $"There is no {Path.GetFileName(VerifiedPath)} yet; see {Path.GetFileName(ReceivedPath)}."
                : $"{Path.GetFileName(ReceivedPath)} differs from {Path.GetFileName(VerifiedPath)} {FirstDifference(verified, received)}");
        }
    }

    private static string WithUnixLines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string FirstDifference(string verified, string received)
    {
        string[] expected = verified.Split('\n');
        string[] actual = received.Split('\n');
        int line = expected.AsSpan().CommonPrefixLength(actual);
        return $"in line {line + 1}:\n  verified: {LineOf(expected, line)}\n  received: {LineOf(actual, line)}";
    }

    private static string LineOf(string[] lines, int index) => index < lines.Length ? lines[index] : "(the end)";
}
