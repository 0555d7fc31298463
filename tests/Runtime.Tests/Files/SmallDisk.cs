using System.Diagnostics;

namespace Netwright.Runtime.Tests.Files;

/// <summary>A small file system in memory, which a test may fill; skipped where it may not be mounted.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    public static SmallDisk Mount(string folder, int kibibytes)
    {
        string path = Directory.CreateDirectory(System.IO.Path.Combine(folder, "disk")).FullName;
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Mounting a small file system needs Linux and root.");
        Skip.IfNot(Run("mount", "-t", "tmpfs", "-o", $"size={kibibytes}k", "tmpfs", path), "A small file system cannot be mounted here.");
        return new SmallDisk(path);
    }

    public void Dispose() => Run("umount", Path);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
