using System.Runtime.InteropServices;
using System.Text;

namespace Netwright.DirectX;

/// <summary>FXC, Microsoft's compiler from HLSL to the bytecode of Direct3D.</summary>
internal static unsafe partial class D3DCompiler
{
    /// <summary>The library.</summary>
    public const string Library = "d3dcompiler_47.dll";

    /// <summary>Optimization level 3, and floating-point numbers that follow the rules of IEEE: NaN stays NaN.</summary>
    private const uint Flags = 1 << 15 | 1 << 13;

    /// <summary>Compiles a kernel for shader model 5.1.</summary>
    /// <exception cref="DeviceException">It does not accept the source.</exception>
    /// <exception cref="DllNotFoundException">It is not there.</exception>
    public static byte[] Compile(string name, string hlsl)
    {
        byte[] source = Encoding.UTF8.GetBytes(hlsl);
        void* code = null;
        void* errors = null;
        try
        {
            int result;
            fixed (byte* text = source)
            fixed (byte* entry = "main\0"u8, target = "cs_5_1\0"u8)
            {
                result = Compile(text, (nuint)source.Length, null, null, null, entry, target, Flags, 0, &code, &errors);
            }

            return result >= 0
                ? BytesOf(code)
                : throw new DeviceException(
                    $"FXC does not accept the kernel {name}:{Environment.NewLine}" + (errors is null ? $"0x{result:X8}" : Encoding.UTF8.GetString(BytesOf(errors))));
        }
        finally
        {
            Release(code);
            Release(errors);
        }
    }

    [LibraryImport(Library, EntryPoint = "D3DCompile")]
    private static partial int Compile(
        byte* source, nuint length, byte* name, void* defines, void* include, byte* entry, byte* target, uint flags, uint effectFlags, void** code, void** errors);

    // The methods of ID3DBlob, a COM object, by their place in its table.
    private static byte[] BytesOf(void* blob)
    {
        void** methods = *(void***)blob;
        byte* bytes = ((delegate* unmanaged[Stdcall]<void*, byte*>)methods[3])(blob);
        nuint length = ((delegate* unmanaged[Stdcall]<void*, nuint>)methods[4])(blob);
        return new ReadOnlySpan<byte>(bytes, checked((int)length)).ToArray();
    }

    private static void Release(void* blob)
    {
        if (blob is not null)
        {
            ((delegate* unmanaged[Stdcall]<void*, uint>)(*(void***)blob)[2])(blob);
        }
    }
}
