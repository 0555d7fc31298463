using System.ComponentModel;
using System.Diagnostics;

namespace Netwright.Spirv;

/// <summary>The compiler of the Khronos Group, from HLSL to SPIR-V, as a program on this machine.</summary>
internal static class Glslang
{
    /// <summary>
    /// How it is called. The constants, b0, come behind the eight buffers: in SPIR-V all registers of a kernel are counted together.
    /// </summary>
    public const string Options = "--stdin -D -V -S comp -e main --shift-UBO-binding 8";

    // Since version 13 the program has its short name too.
    private static readonly string[] Programs = ["glslangValidator", "glslang"];

    /// <summary>Compiles a kernel.</summary>
    /// <param name="name">Its name, for the message.</param>
    /// <param name="hlsl">Its source.</param>
    /// <exception cref="DeviceException">The compiler is not there, or does not accept the source.</exception>
    public static byte[] Compile(string name, string hlsl)
    {
        string path = Path.Combine(Path.GetTempPath(), $"netwright-{Guid.NewGuid():N}.spv");
        try
        {
            using Process process = Start(path, name);
            process.StandardInput.Write(hlsl);
            process.StandardInput.Close();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 && File.Exists(path)
                ? File.ReadAllBytes(path)
                : throw new DeviceException($"glslang does not accept the kernel {name}:{Environment.NewLine}{output}");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Process Start(string path, string kernel)
    {
        Exception? missing = null;
        foreach (string program in Programs)
        {
            try
            {
                return Process.Start(new ProcessStartInfo(program, [.. Options.Split(' '), "-o", path])
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                })!;
            }
            catch (Win32Exception exception)
            {
                missing = exception;
            }
        }

        throw new DeviceException(
            $"The kernel {kernel} must be compiled for Vulkan, and neither {string.Join(" nor ", Programs)} was found. Install it (Debian and Ubuntu: glslang-tools; " +
            $"Windows: the Vulkan SDK), or ship the program with the file that {nameof(KernelBundle)}.{nameof(KernelBundle.Write)} writes.",
            missing);
    }
}
