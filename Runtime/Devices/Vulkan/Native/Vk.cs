using System.Reflection;
using System.Runtime.InteropServices;

namespace Netwright.Vulkan;

/// <summary>
/// The part of the Vulkan API that compute kernels need, named as there without the prefix <c>vk</c>. Each file has the structures of one aspect beside its
/// functions. Handles of instances, devices, queues and command buffers are pointers, all others 64-bit numbers.
/// </summary>
internal static partial class Vk
{
    private const string Library = "vulkan";

    // The loader, not a driver: it finds the drivers that are installed.
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["vulkan-1.dll"] : ["libvulkan.so.1", "libvulkan.so"];

    static Vk() => NativeLibrary.SetDllImportResolver(typeof(Vk).Assembly, Resolve);

    /// <summary>The file that is looked for.</summary>
    public static string LibraryName => Names[0];

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        nint library = 0;
        foreach (string candidate in name == Library ? Names : [])
        {
            if (NativeLibrary.TryLoad(candidate, assembly, path, out library))
            {
                break;
            }
        }

        return library;
    }
}
