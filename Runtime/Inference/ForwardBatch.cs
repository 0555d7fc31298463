using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// A batch on its way forward, in items of sixteen samples or of one, as suits the network. What is left when these are dealt to threads is done
/// sample by sample, with all threads at each. The caller keeps inputs and results pinned until all items are done: other threads cannot hold
/// its spans.
/// </summary>
/// <param name="workspace">The scratch memory of the caller, which is worker 0.</param>
internal sealed unsafe class ForwardBatch(Workspace workspace) : IParallelWork
{
    /// <summary>Below this number of multiply-accumulates, waking other threads takes longer than the work.</summary>
    private const long WorthSharing = 2_000_000;

    /// <summary>A last group of fewer samples goes one by one: the kernels for sixteen cost the same for every number.</summary>
    private const int FewestInGroup = 4;

    private readonly TeamSample _teamSample = new(workspace);
    private Network _network = null!;
    private float* _inputs;
    private float* _outputs;
    private int _wanted;
    private int* _classes;
    private int _count;
    private int _size;

    /// <summary>Runs the batch.</summary>
    /// <param name="network">The network.</param>
    /// <param name="count">The number of samples.</param>
    /// <param name="inputs">Their inputs, one after another.</param>
    /// <param name="outputs">Receives the outputs of all samples, one output after another; null where only classes are asked for.</param>
    /// <param name="wanted">How many outputs it has room for.</param>
    /// <param name="classes">Receives their classes; null where only outputs are asked for.</param>
    public void Run(Network network, int count, float* inputs, float* outputs, int wanted, int* classes)
    {
        _network = network;
        _inputs = inputs;
        _outputs = outputs;
        _wanted = wanted;
        _classes = classes;
        _count = count;
        _size = network.RunsInGroups ? NetworkCode.GroupSize : 1;
        int threads = network.Cost * count >= WorthSharing ? network.Threads : 1;
        int items = ItemsFor(count, threads);
        WorkerPool.Shared.Run(items, threads, this);
        for (int sample = items * _size; sample < count; sample++)
        {
            Span<float> results = Results(workspace, sample, 1);
            _teamSample.Run(network, new ReadOnlySpan<float>(InputOf(sample), network.InputSize), results, network.Cost >= WorthSharing ? threads : 1);
            Deliver(results, sample, 1, 1);
        }
    }

    /// <inheritdoc/>
    public void Run(int worker, int item)
    {
        Workspace scratch = worker == 0 ? workspace : _network.WorkspaceOf(worker);
        int first = item * _size;
        int count = Math.Min(_size, _count - first);
        ReadOnlySpan<float> inputs = new(InputOf(first), count * _network.InputSize);
        Span<float> results = Results(scratch, first, count);
        if (_size == 1)
        {
            _network.ForwardSample(inputs, results, scratch, default);
        }
        else
        {
            _network.ForwardGroup(inputs, results, scratch);
        }

        Deliver(results, first, count, _size);
    }

    // Groups are taken as they come; of single samples as many as give each thread the same number.
    private int ItemsFor(int count, int threads)
    {
        if (_size == 1)
        {
            return count - (count % Math.Min(threads, WorkerPool.Shared.Size));
        }

        int last = count % _size;
        return (count / _size) + (last >= FewestInGroup ? 1 : 0);
    }

    private float* InputOf(int sample) => _inputs + ((nint)sample * _network.InputSize);

    private bool IsDirect => _outputs is not null && _network.Info.InferredOutputs.Length == 1;

    /// <summary>Where the network writes: to the caller, if that is where all of it goes.</summary>
    private Span<float> Results(Workspace scratch, int first, int count) => IsDirect
        ? new Span<float>(_outputs + ((nint)first * _network.OutputSize), count * _network.OutputSize)
        : scratch.Outputs.Span;

    /// <summary>Hands out the results of samples; <paramref name="stride"/> is how many of one output lie before those of the next.</summary>
    private void Deliver(ReadOnlySpan<float> results, int first, int count, int stride)
    {
        int outputSize = _network.OutputSize;
        for (int sample = 0; _classes is not null && sample < count; sample++)
        {
            _classes[first + sample] = Classifier.ClassOf(results.Slice(sample * outputSize, outputSize), _network.Info.FinalActivation);
        }

        nint offset = 0;
        for (int index = 0; _outputs is not null && !IsDirect && index < _wanted; index++)
        {
            int size = _network.Info.InferredOutputs[index].Shape.Size;
            results.Slice((int)offset * stride, count * size).CopyTo(new Span<float>(_outputs + (offset * _count) + ((nint)first * size), count * size));
            offset += size;
        }
    }
}
