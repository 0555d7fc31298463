using System.ComponentModel;
using System.Diagnostics;

namespace Netwright.Gpu.Tests;

/// <summary>Asks glslangValidator what it thinks of HLSL.</summary>
internal static class Glslang
{
    /// <summary>Whether it is installed.</summary>
    public static bool IsThere { get; } = Run(["--version"]) is { ExitCode: 0 };

    /// <summary>What it complains of in a file; nothing where it compiles it.</summary>
    public static string Complaints(string file)
    {
        (int code, string output) = Run(["-D", "-V", "-S", "comp", "-e", "main", "-o", file + ".spv", file])
            ?? throw new InvalidOperationException("glslangValidator is not installed.");
        return code == 0 ? string.Empty : output;
    }

    private static (int ExitCode, string Output)? Run(IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("glslangValidator", arguments) { RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        try
        {
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
