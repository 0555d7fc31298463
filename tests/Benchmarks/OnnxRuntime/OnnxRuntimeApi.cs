using System.Runtime.InteropServices;

namespace Netwright.Benchmarks.OnnxRuntime;

/// <summary>
/// The functions of ONNX Runtime's C API that a benchmark needs. The library gives a table of functions whose order never changes: the
/// numbers here are places in it (<c>OrtApi</c> in <c>onnxruntime_c_api.h</c>).
/// </summary>
internal sealed unsafe class OnnxRuntimeApi
{
    private const uint ApiVersion = 14;
    private const int AllOptimizations = 99;
    private const int WarningLevel = 2;
    private const int ArenaAllocator = 1;
    private const int DefaultMemory = 0;
    private const int FloatElements = 1;

    private readonly void** _functions;

    /// <summary>Loads the library.</summary>
    /// <exception cref="DllNotFoundException">There is no such library, or it needs another that is missing.</exception>
    public OnnxRuntimeApi(string library)
    {
        nint handle = NativeLibrary.Load(library);
        var getBase = (delegate* unmanaged<void**>)NativeLibrary.GetExport(handle, "OrtGetApiBase");
        void** start = getBase();
        _functions = ((delegate* unmanaged<uint, void**>)start[0])(ApiVersion);
        Version = Marshal.PtrToStringUTF8((nint)((delegate* unmanaged<byte*>)start[1])())!;
    }

    /// <summary>The library's version.</summary>
    public string Version { get; }

    /// <summary>Makes the environment in which sessions live.</summary>
    public nint CreateEnvironment()
    {
        nint environment;
        fixed (byte* name = "netwright"u8)
        {
            Check(((delegate* unmanaged<int, byte*, nint*, nint>)_functions[3])(WarningLevel, name, &environment));
        }

        return environment;
    }

    /// <summary>Loads a model with all optimizations; an operation may use the threads, operations run one after another.</summary>
    public nint CreateSession(nint environment, string file, int threads)
    {
        nint options, session;
        Check(((delegate* unmanaged<nint*, nint>)_functions[10])(&options));
        Check(((delegate* unmanaged<nint, int, nint>)_functions[23])(options, AllOptimizations));
        Check(((delegate* unmanaged<nint, int, nint>)_functions[24])(options, threads));
        Check(((delegate* unmanaged<nint, int, nint>)_functions[25])(options, 1));
        nint path = OperatingSystem.IsWindows() ? Marshal.StringToCoTaskMemUni(file) : Marshal.StringToCoTaskMemUTF8(file);
        try
        {
            Check(((delegate* unmanaged<nint, nint, nint, nint*, nint>)_functions[7])(environment, path, options, &session));
        }
        finally
        {
            Marshal.FreeCoTaskMem(path);
            ((delegate* unmanaged<nint, void>)_functions[100])(options);
        }

        return session;
    }

    /// <summary>Makes a tensor over memory of the caller: nothing is copied.</summary>
    public nint CreateTensor(float* data, ReadOnlySpan<long> shape)
    {
        nint memory, tensor;
        long count = 1;
        foreach (long extent in shape)
        {
            count *= extent;
        }

        Check(((delegate* unmanaged<int, int, nint*, nint>)_functions[69])(ArenaAllocator, DefaultMemory, &memory));
        fixed (long* extents = shape)
        {
            Check(((delegate* unmanaged<nint, void*, nuint, long*, nuint, int, nint*, nint>)_functions[49])(
                memory, data, (nuint)(count * sizeof(float)), extents, (nuint)shape.Length, FloatElements, &tensor));
        }

        ((delegate* unmanaged<nint, void>)_functions[94])(memory);
        return tensor;
    }

    /// <summary>Runs a model with one input and one output into a tensor that is there.</summary>
    public void Run(nint session, byte* inputName, nint input, byte* outputName, nint output) =>
        Check(((delegate* unmanaged<nint, nint, byte**, nint*, nuint, byte**, nuint, nint*, nint>)_functions[9])(
            session, 0, &inputName, &input, 1, &outputName, 1, &output));

    /// <summary>Frees a session.</summary>
    public void ReleaseSession(nint session) => ((delegate* unmanaged<nint, void>)_functions[95])(session);

    /// <summary>Frees a tensor, not the memory that it lies over.</summary>
    public void ReleaseTensor(nint tensor) => ((delegate* unmanaged<nint, void>)_functions[96])(tensor);

    private void Check(nint status)
    {
        if (status != 0)
        {
            throw new InvalidOperationException(Marshal.PtrToStringUTF8((nint)((delegate* unmanaged<nint, byte*>)_functions[2])(status)));
        }
    }
}
