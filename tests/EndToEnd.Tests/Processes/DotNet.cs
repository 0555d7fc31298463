namespace Netwright.EndToEnd.Tests.Processes;

/// <summary>Runs the <c>dotnet</c> that these tests run on.</summary>
internal static class DotNet
{
    // English messages, and no build server that outlives its build.
    private static readonly (string Name, string Value)[] Settings =
    [
        ("DOTNET_NOLOGO", "1"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
        ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        ("MSBUILDDISABLENODEREUSE", "1"),
        ("UseSharedCompilation", "false"),
    ];

    /// <inheritdoc cref="ChildProcess.Run"/>
    public static ProcessResult Run(string directory, IEnumerable<(string Name, string Value)> environment, params string[] arguments)
        => ChildProcess.Run(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", directory, Settings.Concat(environment), arguments);
}
