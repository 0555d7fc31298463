using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Netwright.Downloads;
using Netwright.Files;

namespace Netwright.Spirv;

/// <summary>
/// Where kernels in SPIR-V come from: the bundle beside the program; else the user's cache; else the compiler, and then they are kept in the cache. They are
/// found by a hash of their source.
/// </summary>
internal sealed class SpirvSource(IReadOnlyDictionary<string, byte[]> bundle, string cache)
{
    private static readonly Lazy<SpirvSource> OfProgram = new(static () => new SpirvSource(
        KernelBundle.Read(Path.Combine(AppContext.BaseDirectory, KernelBundle.FileName)), DataFolders.OfUser().CacheOf("spirv")));

    private readonly ConcurrentDictionary<string, byte[]> _known = new(bundle);

    /// <summary>That of this program and its user.</summary>
    /// <exception cref="DeviceException">The bundle beside the program is damaged.</exception>
    public static SpirvSource Default => OfProgram.Value;

    /// <summary>A kernel in SPIR-V.</summary>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="hlsl">Its source.</param>
    /// <exception cref="DeviceException">It would have to be compiled and cannot be.</exception>
    public byte[] Get(string name, string hlsl) => _known.GetOrAdd(KeyOf(hlsl), key => FromCache(key) ?? Compile(key, name, hlsl));

    /// <summary>Gets kernels that will be needed soon, those that must be compiled at the same time.</summary>
    /// <exception cref="DeviceException">One of them cannot be compiled.</exception>
    public void Prepare(IEnumerable<KernelSource> kernels)
    {
        try
        {
            Parallel.ForEach(kernels, kernel => Get(kernel.Name, kernel.Hlsl));
        }
        catch (AggregateException exception) when (exception.InnerException is DeviceException first)
        {
            throw first;
        }
    }

    /// <summary>The name of a kernel among all that there are: a hash of its source and of how it is compiled.</summary>
    public static string KeyOf(string hlsl) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Glslang.Options}\n{hlsl}")));

    /// <summary>Whether bytes are a module in SPIR-V, as far as its first word tells.</summary>
    public static bool IsModule(ReadOnlySpan<byte> code) => code.Length >= 20 && code.Length % 4 == 0 && code.StartsWith((ReadOnlySpan<byte>)[0x03, 0x02, 0x23, 0x07]);

    private byte[]? FromCache(string key)
    {
        try
        {
            byte[] code = File.ReadAllBytes(PathOf(key));
            return IsModule(code) ? code : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private byte[] Compile(string key, string name, string hlsl)
    {
        byte[] code = Glslang.Compile(name, hlsl);
        try
        {
            Directory.CreateDirectory(cache);
            using var file = new AtomicFile(PathOf(key));
            file.Write(code);
            file.Commit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without a cache the next run compiles again; nothing else is lost.
        }

        return code;
    }

    private string PathOf(string key) => Path.Combine(cache, key + ".spv");
}
