using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Netwright.CompilerServices;

namespace Netwright;

/// <content>Forward passes. All of them may be called from many threads at once, and none allocates after warm-up.</content>
public abstract partial class Network
{
    private readonly Workspace?[] _workerWorkspaces = new Workspace?[WorkerPool.Shared.Size];
    private readonly Lock _packing = new();
    private NetworkCode _code;
    private AlignedBuffer? _packed;
    private int _parameterVersion = 1;
    private int _packedVersion;

    /// <summary>The scratch memory of callers; one of the pool's threads takes <see cref="WorkspaceOf"/>.</summary>
    internal WorkspacePool Workspaces { get; }

    /// <summary>The generated code in use; tests compare those of different instruction sets.</summary>
    internal NetworkCode Code
    {
        get => _code;
        set
        {
            _code = value;
            ParametersChanged();
        }
    }

    /// <summary>Runs one sample or a batch forward and gives the main output.</summary>
    /// <param name="input">One or several samples of <see cref="InputSize"/> values, one after another, row-major.</param>
    /// <returns><see cref="OutputSize"/> values a sample, one after another.</returns>
    /// <remarks>
    /// Where a network runs sixteen samples at a time, single samples are summed in another order: the last bits of an output may then depend on
    /// the batch. They never depend on the number of threads.
    /// </remarks>
    /// <exception cref="ArgumentException">The length is not a multiple of the input's size, or an input that is embedded is no index.</exception>
    public float[] Forward(ReadOnlySpan<float> input)
    {
        float[] output = new float[checked(BatchSize(input) * OutputSize)];
        Forward(input, output);
        return output;
    }

    /// <summary>Runs one sample or a batch forward and writes the main output into memory of the caller; allocates nothing after warm-up.</summary>
    /// <param name="input">One or several samples of <see cref="InputSize"/> values, one after another, row-major.</param>
    /// <param name="output">
    /// Receives <see cref="OutputSize"/> values a sample; must have exactly that length and lie elsewhere than the input.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A length does not fit, input and output overlap, or an input that is embedded is no index.
    /// </exception>
    public unsafe void Forward(ReadOnlySpan<float> input, Span<float> output)
    {
        int count = BatchSize(input);
        CheckOutput(input, output, count, OutputSize, Info.OutputShape);
        IndexCheck.ThrowIfWrong(Info, input, first: 0, nameof(input));
        fixed (float* inputs = input, outputs = output)
        {
            RunBatch(count, inputs, outputs, 1, null);
        }
    }

    /// <summary>Runs one sample or a batch forward and gives all outputs but those for training only.</summary>
    /// <param name="input">One or several samples of <see cref="InputSize"/> values, one after another, row-major.</param>
    /// <returns>For each output, the main one first and then in the order of the declaration, the values of all samples one after another.</returns>
    /// <exception cref="ArgumentException">The length is not a multiple of the input's size.</exception>
    public float[][] ForwardAll(ReadOnlySpan<float> input)
    {
        int count = BatchSize(input);
        float[] all = new float[checked(count * Info.InferredSize)];
        ForwardAll(input, all);
        float[][] outputs = new float[Info.InferredOutputs.Length][];
        int start = 0;
        for (int index = 0; index < outputs.Length; index++)
        {
            int size = count * Info.InferredOutputs[index].Shape.Size;
            outputs[index] = all.AsSpan(start, size).ToArray();
            start += size;
        }

        return outputs;
    }

    /// <summary>
    /// Runs one sample or a batch forward and writes all outputs but those for training only into memory of the caller; allocates nothing after
    /// warm-up.
    /// </summary>
    /// <param name="input">One or several samples of <see cref="InputSize"/> values, one after another, row-major.</param>
    /// <param name="outputs">
    /// Receives the main outputs of all samples, then those of the next output in the order of the declaration, and so on; must have exactly that
    /// length and lie elsewhere than the input.
    /// </param>
    /// <exception cref="ArgumentException">A length does not fit, or input and outputs overlap.</exception>
    public unsafe void ForwardAll(ReadOnlySpan<float> input, Span<float> outputs)
    {
        int count = BatchSize(input);
        CheckOutput(input, outputs, count, Info.InferredSize, null);
        IndexCheck.ThrowIfWrong(Info, input, first: 0, nameof(input));
        fixed (float* first = input, results = outputs)
        {
            RunBatch(count, first, results, Info.InferredOutputs.Length, null);
        }
    }

    /// <summary>The class of one sample; allocates nothing after warm-up.</summary>
    /// <param name="input">One sample of <see cref="InputSize"/> values.</param>
    /// <returns>
    /// The index of the largest output, the first of equals. Of a network with a single output, 1 if it is above 0.5 (a sigmoid ends the
    /// network) or above 0 (it is a logit), and 0 otherwise. −1 if an output is NaN: the input holds NaN, or training has diverged.
    /// </returns>
    /// <exception cref="ArgumentException">The length is another than the input's size, or an input that is embedded is no index.</exception>
    public int Classify(ReadOnlySpan<float> input)
    {
        if (input.Length != InputSize)
        {
            throw new ArgumentException(
                $"Expected one sample of {InputSize} values ({Info.InputShape}), found {input.Length}. " +
                "A batch takes a second argument that receives the classes.",
                nameof(input));
        }

        int result = 0;
        Classify(input, new Span<int>(ref result));
        return result;
    }

    /// <summary>The classes of a batch; allocates nothing after warm-up.</summary>
    /// <param name="inputs">Samples of <see cref="InputSize"/> values, one after another, row-major.</param>
    /// <param name="classes">Receives one class a sample, as <see cref="Classify(ReadOnlySpan{float})"/> defines it.</param>
    /// <exception cref="ArgumentException">A length does not fit, or an input that is embedded is no index.</exception>
    public unsafe void Classify(ReadOnlySpan<float> inputs, Span<int> classes)
    {
        int count = BatchSize(inputs);
        if (classes.Length != count)
        {
            throw new ArgumentException($"Expected room for {count} classes, one a sample; found {classes.Length}.", nameof(classes));
        }

        IndexCheck.ThrowIfWrong(Info, inputs, first: 0, nameof(inputs));
        fixed (float* input = inputs)
        fixed (int* result = classes)
        {
            RunBatch(count, input, null, 1, result);
        }
    }

    /// <summary>Says that parameters were written, so that copies of them in other orders are made again before their next use.</summary>
    /// <returns>The number of times that they were.</returns>
    internal int ParametersChanged() => Interlocked.Increment(ref _parameterVersion);

    /// <summary>How often parameters were written.</summary>
    internal int ParameterVersion => Volatile.Read(ref _parameterVersion);

    /// <summary>The scratch memory of a thread of the worker pool, which does one job at a time and so needs one only.</summary>
    internal Workspace WorkspaceOf(int worker) => _workerWorkspaces[worker] ??= new Workspace(Info);

    /// <summary>Whether batches run sixteen samples at a time; otherwise one by one, because that is faster.</summary>
    internal bool RunsInGroups => Info.Buffers.GroupArena > 0;

    /// <summary>Makes what a team's members must find: they may not make it at the same time.</summary>
    internal void Prepare(Workspace workspace)
    {
        _ = Packed();
        _ = workspace.SampleArena;
    }

    /// <summary>One sample forward: its outputs, one after another. The members of a team hand in the same memory.</summary>
    internal void ForwardSample(ReadOnlySpan<float> input, Span<float> outputs, Workspace workspace, in TeamMember member)
    {
        ref float packed = ref Packed();
        ref float source = ref MemoryMarshal.GetReference(input);
        ref float destination = ref MemoryMarshal.GetReference(outputs);
        Code.ForwardSample(ref source, ref destination, ref ParameterStart, ref packed, ref workspace.SampleArena.Start, member);
    }

    /// <summary>
    /// Up to sixteen samples forward. Of a network with several outputs, the results have room for sixteen samples, whose main outputs come first,
    /// then those of the next output.
    /// </summary>
    internal void ForwardGroup(ReadOnlySpan<float> inputs, Span<float> outputs, Workspace workspace)
    {
        ref float packed = ref Packed();
        ref float arena = ref workspace.GroupArena.Start;
        if (inputs.Length == NetworkCode.GroupSize * InputSize)
        {
            ref float source = ref MemoryMarshal.GetReference(inputs);
            Code.ForwardGroup(ref source, ref MemoryMarshal.GetReference(outputs), ref ParameterStart, ref packed, ref arena);
            return;
        }

        Span<float> padded = workspace.Inputs.Span;
        inputs.CopyTo(padded);
        padded[inputs.Length..].Clear();
        Code.ForwardGroup(ref workspace.Inputs.Start, ref workspace.Outputs.Start, ref ParameterStart, ref packed, ref arena);
        workspace.Outputs.Span[..outputs.Length].CopyTo(outputs);
    }

    private static void CheckOutput(
        ReadOnlySpan<float> input, Span<float> output, int count, int size, TensorShape? shape, [CallerArgumentExpression(nameof(output))] string name = "")
    {
        if (output.Length != (long)count * size)
        {
            throw new ArgumentException(
                $"The output of {count} samples has {(long)count * size} values ({count} of {shape?.ToString() ?? "all outputs"}); found room for {output.Length}.", name);
        }

        if (output.Overlaps(input))
        {
            throw new ArgumentException("Input and output overlap; the output must lie elsewhere.", name);
        }
    }

    private unsafe void RunBatch(int count, float* inputs, float* outputs, int wanted, int* classes)
    {
        var results = new BatchResults(this, count, outputs, wanted, classes);
        if (OnDevice is { } device)
        {
            device.Inference.Run(new ReadOnlySpan<float>(inputs, count * InputSize), results);
            return;
        }

        Workspace workspace = Workspaces.Rent();
        try
        {
            workspace.Batch.Run(this, inputs, results);
        }
        finally
        {
            Workspaces.Return(workspace);
        }
    }

    private int BatchSize(ReadOnlySpan<float> input)
    {
        if (input.Length % InputSize != 0)
        {
            throw new ArgumentException($"Expected a multiple of {InputSize} values ({Info.InputShape}), found {input.Length}.", nameof(input));
        }

        return input.Length / InputSize;
    }

    private ref float Packed()
    {
        if (Volatile.Read(ref _packedVersion) != Volatile.Read(ref _parameterVersion))
        {
            lock (_packing)
            {
                int version = Volatile.Read(ref _parameterVersion);
                if (_packedVersion != version)
                {
                    _packed ??= new AlignedBuffer(Info.Buffers.Packed);
                    Code.Pack(ref ParameterStart, ref _packed.Start);
                    Volatile.Write(ref _packedVersion, version);
                }
            }
        }

        return ref _packed!.Start;
    }
}
