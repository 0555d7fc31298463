using System.ComponentModel;
using Netwright.DirectX;

namespace Netwright.CompilerServices;

/// <summary>Compiles kernels for DirectX 12 with the compiler that is part of Windows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DirectXCompiler
{
    /// <summary>Compiles a kernel.</summary>
    /// <param name="name">Its name, for the message.</param>
    /// <param name="hlsl">Its source.</param>
    /// <exception cref="DeviceException">The compiler is not there, or does not accept the source.</exception>
    public static byte[] Compile(string name, string hlsl)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(hlsl);
        try
        {
            return D3DCompiler.Compile(name, hlsl);
        }
        catch (DllNotFoundException exception)
        {
            throw new DeviceException($"The kernel {name} cannot be compiled: {D3DCompiler.Library}, a part of Windows, was not found.", exception);
        }
    }
}
