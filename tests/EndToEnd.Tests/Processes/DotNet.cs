using System.Diagnostics;

namespace Netwright.EndToEnd.Tests.Processes;

/// <summary>Runs the <c>dotnet</c> that these tests run on.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // What the command line that runs these tests set for itself is not for others. No build server outlives its build.
    private static readonly string[] Inherited = ["MSBUILD", "VSTEST", "COVERLET", "COMPlus_"];

    private static readonly (string Name, string Value)[] Quiet =
    [
        ("DOTNET_NOLOGO", "1"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
        ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        ("MSBUILDDISABLENODEREUSE", "1"),
        ("UseSharedCompilation", "false"),
    ];

    /// <summary>Runs a command to its end; one that takes minutes is killed, and fails.</summary>
    public static ProcessResult Run(string directory, IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(name => Inherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in Quiet.Concat(environment))
        {
            start.Environment[name] = value;
        }

        string command = "dotnet " + string.Join(' ', arguments);
        List<string> lines = [];
        using Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, received) => Add(lines, received.Data);
        process.ErrorDataReceived += (_, received) => Add(lines, received.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{command} did not end within {Patience}.");
        }

        // Waits for the rest of the output, too.
        process.WaitForExit();
        return new ProcessResult(command, process.ExitCode, lines);
    }

    private static void Add(List<string> lines, string? line)
    {
        if (line is not null)
        {
            lock (lines)
            {
                lines.Add(line);
            }
        }
    }
}
