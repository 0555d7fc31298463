using System.Diagnostics;

namespace Netwright.EndToEnd.Tests.Processes;

/// <summary>Runs programs.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // What the command line that runs these tests set for itself is not for others.
    private static readonly string[] Inherited = ["MSBUILD", "VSTEST"];

    /// <summary>Runs a program to its end; one that takes minutes is killed, and fails.</summary>
    public static ProcessResult Run(string file, string directory, IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(file, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string name in start.Environment.Keys.Where(name => Inherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        string command = string.Join(' ', arguments.Prepend(Path.GetFileName(file)));
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
