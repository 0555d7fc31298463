using System.IO.Compression;
using Netwright.Files;
using Netwright.Spirv;

namespace Netwright;

/// <summary>
/// The kernels of networks, compiled for Vulkan: a file beside a program, with which it needs no compiler on its user's machine. It is a zip archive.
/// </summary>
public static class KernelBundle
{
    /// <summary>The name of the file, which is looked for in the folder of the program.</summary>
    public const string FileName = "netwright.kernels.zip";

    // The same kernels give the same bytes.
    private static readonly DateTimeOffset SameTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Compiles all kernels of networks, and those that train them, and writes them to a file. It needs no Vulkan, but glslang.</summary>
    /// <param name="path">The file; what stood there stays until the new one is complete.</param>
    /// <param name="networks">The networks; each is declared with <see cref="Target.Gpu"/>.</param>
    /// <exception cref="ArgumentException">A network has no kernels.</exception>
    /// <exception cref="DeviceException">There is no glslang here.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, params IReadOnlyList<Network> networks)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(networks);
        Write(path, (KernelSource[])[.. networks.SelectMany(NetworkKernels.Of)]);
    }

    /// <summary>Compiles kernels and writes them to a file.</summary>
    /// <inheritdoc cref="Write(string, IReadOnlyList{Network})"/>
    internal static void Write(string path, IReadOnlyCollection<KernelSource> sources)
    {
        SpirvSource.Default.Prepare(sources);
        SortedDictionary<string, byte[]> kernels = new(StringComparer.Ordinal);
        foreach (KernelSource kernel in sources)
        {
            kernels[SpirvSource.KeyOf(kernel.Hlsl)] = SpirvSource.Default.Get(kernel.Name, kernel.Hlsl);
        }

        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string key, byte[] code) in kernels)
            {
                ZipArchiveEntry entry = archive.CreateEntry(key);
                entry.LastWriteTime = SameTime;
                using Stream stream = entry.Open();
                stream.Write(code);
            }
        }

        using var file = new AtomicFile(path);
        file.Write(memory.GetBuffer().AsSpan(0, (int)memory.Length));
        file.Commit();
    }

    /// <summary>The kernels in a file, by <see cref="SpirvSource.KeyOf"/>; none where there is no such file.</summary>
    /// <exception cref="DeviceException">The file is damaged.</exception>
    internal static IReadOnlyDictionary<string, byte[]> Read(string path)
    {
        Dictionary<string, byte[]> kernels = [];
        if (!File.Exists(path))
        {
            return kernels;
        }

        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                using Stream stream = entry.Open();
                using var code = new MemoryStream();
                stream.CopyTo(code);
                kernels[entry.Name] = SpirvSource.IsModule(code.ToArray())
                    ? code.ToArray()
                    : throw new InvalidDataException($"the kernel {entry.Name} is not SPIR-V.");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new DeviceException($"{path} cannot be read as a bundle of kernels: {exception.Message} Write it again with {nameof(KernelBundle)}.{nameof(Write)}.", exception);
        }

        return kernels;
    }
}
