using System.ComponentModel;
using System.Diagnostics;

namespace Netwright.Gpu.Tests;

/// <summary>The compiler of kernels for Vulkan.</summary>
internal static class Glslang
{
    /// <summary>Whether it is installed.</summary>
    public static bool IsThere { get; } = Runs();

    private static bool Runs()
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("glslangValidator", "--version") { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
