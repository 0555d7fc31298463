using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// A batch on its way forward, in items of sixteen samples. The caller keeps inputs and results pinned until all items are done: other
/// threads cannot hold its spans.
/// </summary>
/// <param name="workspace">The scratch memory of the caller, which is worker 0.</param>
internal sealed unsafe class ForwardBatch(Workspace workspace) : IParallelWork
{
    /// <summary>Below this number of multiply-accumulates, waking other threads takes longer than the work.</summary>
    private const long WorthSharing = 2_000_000;

    /// <summary>A last group of fewer samples goes one by one: the kernels for sixteen cost the same for every number.</summary>
    private const int FewestInGroup = 4;

    private Network _network = null!;
    private float* _inputs;
    private float* _outputs;
    private int* _classes;
    private int _count;

    /// <summary>Runs the batch.</summary>
    /// <param name="network">The network.</param>
    /// <param name="count">The number of samples.</param>
    /// <param name="inputs">Their inputs, one after another.</param>
    /// <param name="outputs">Receives their outputs; null where only classes are asked for.</param>
    /// <param name="classes">Receives their classes; null where only outputs are asked for.</param>
    public void Run(Network network, int count, float* inputs, float* outputs, int* classes)
    {
        _network = network;
        _count = count;
        _inputs = inputs;
        _outputs = outputs;
        _classes = classes;
        bool share = network.Cost * count >= WorthSharing;
        int groups = (count + NetworkCode.GroupSize - 1) / NetworkCode.GroupSize;
        WorkerPool.Shared.Run(groups, share ? network.Threads : 1, this);
    }

    /// <inheritdoc/>
    public void Run(int worker, int item)
    {
        Workspace scratch = worker == 0 ? workspace : _network.WorkspaceOf(worker);
        int first = item * NetworkCode.GroupSize;
        RunGroup(scratch, first, Math.Min(NetworkCode.GroupSize, _count - first));
    }

    private void RunGroup(Workspace scratch, int first, int count)
    {
        int inputSize = _network.InputSize;
        int outputSize = _network.OutputSize;
        ReadOnlySpan<float> inputs = new(_inputs + ((nint)first * inputSize), count * inputSize);
        Span<float> outputs = _outputs is null
            ? scratch.Outputs.Span[..(count * outputSize)]
            : new Span<float>(_outputs + ((nint)first * outputSize), count * outputSize);
        if (count < FewestInGroup)
        {
            for (int sample = 0; sample < count; sample++)
            {
                ReadOnlySpan<float> input = inputs.Slice(sample * inputSize, inputSize);
                _network.ForwardSample(input, outputs.Slice(sample * outputSize, outputSize), scratch);
            }
        }
        else
        {
            _network.ForwardGroup(inputs, outputs, scratch);
        }

        for (int sample = 0; _classes is not null && sample < count; sample++)
        {
            _classes[first + sample] = Classifier.ClassOf(outputs.Slice(sample * outputSize, outputSize), _network.Info.FinalActivation);
        }
    }
}
