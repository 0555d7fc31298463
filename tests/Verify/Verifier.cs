using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares what tests yield with snapshots beside their source.</summary>
public static class Verifier
{
    /// <summary>Compares a text with its snapshot.</summary>
    /// <param name="target">The text.</param>
    /// <param name="extension">The extension of the snapshot's file, without a period.</param>
    /// <param name="settings">How the snapshot is named.</param>
    /// <param name="sourceFile">The test's file, which is named after its class. The compiler fills it in.</param>
    /// <param name="method">The test. The compiler fills it in, where the real Verify asks xunit.</param>
    /// <exception cref="VerifyException">There is no snapshot, or it differs.</exception>
    public static Task Verify(
        string target,
        string extension,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        string parameters = settings?.ParametersText is { } text ? "_" + text : string.Empty;
        string name = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}{parameters}";
        new Snapshot(Path.GetDirectoryName(sourceFile)!, name, extension).Verify(target, VerifierSettings.AcceptsAll);
        return Task.CompletedTask;
    }
}
