using System.Runtime.InteropServices;

namespace Netwright.Benchmarks.OnnxRuntime;

/// <summary>A model in ONNX Runtime with memory for its input «input» and its output «output».</summary>
internal sealed unsafe class OnnxRuntimeSession : IDisposable
{
    private const int Alignment = 64;
    private const int Seed = 1;

    private readonly OnnxRuntimeApi _api;
    private readonly nint _session;
    private readonly nint _input;
    private readonly nint _output;
    private readonly float* _inputs;
    private readonly float* _outputs;

    /// <summary>Loads a model.</summary>
    /// <param name="api">The library.</param>
    /// <param name="environment">Its environment.</param>
    /// <param name="file">The model's file.</param>
    /// <param name="threads">The number of threads.</param>
    /// <param name="inputShape">The input's shape, the batch first.</param>
    /// <param name="outputShape">The output's shape, the batch first.</param>
    public OnnxRuntimeSession(
        OnnxRuntimeApi api, nint environment, string file, int threads, ReadOnlySpan<long> inputShape, ReadOnlySpan<long> outputShape)
    {
        _api = api;
        _session = api.CreateSession(environment, file, threads);
        _inputs = Allocate(inputShape, out Span<float> inputs);
        _outputs = Allocate(outputShape, out _);
        _input = api.CreateTensor(_inputs, inputShape);
        _output = api.CreateTensor(_outputs, outputShape);
        var random = new Random(Seed);
        foreach (ref float value in inputs)
        {
            value = random.NextSingle() - 0.5f;
        }
    }

    /// <summary>Runs the model once.</summary>
    public void Run()
    {
        fixed (byte* input = "input"u8, output = "output"u8)
        {
            _api.Run(_session, input, _input, output, _output);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _api.ReleaseTensor(_input);
        _api.ReleaseTensor(_output);
        _api.ReleaseSession(_session);
        NativeMemory.AlignedFree(_inputs);
        NativeMemory.AlignedFree(_outputs);
    }

    private static float* Allocate(ReadOnlySpan<long> shape, out Span<float> values)
    {
        int count = 1;
        foreach (long extent in shape)
        {
            count = checked(count * (int)extent);
        }

        float* start = (float*)NativeMemory.AlignedAlloc((nuint)count * sizeof(float), Alignment);
        values = new Span<float>(start, count);
        values.Clear();
        return start;
    }
}
