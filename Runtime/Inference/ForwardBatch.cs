using System.Diagnostics;
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
    private BatchResults _results;
    private int _size;

    /// <summary>Runs the batch.</summary>
    /// <param name="network">The network.</param>
    /// <param name="inputs">The inputs of the samples, one after another.</param>
    /// <param name="results">Where their results go.</param>
    public void Run(Network network, float* inputs, in BatchResults results)
    {
        _network = network;
        _inputs = inputs;
        _results = results;
        int count = results.Count;
        _size = network.RunsInGroups ? NetworkCode.GroupSize : 1;
        int threads = network.Cost * count >= WorthSharing ? network.Threads : 1;
        int items = ItemsFor(count, threads);
        WorkerPool.Shared.Run(items, threads, this);
        for (int sample = items * _size; sample < count; sample++)
        {
            Span<float> outputs = Results(workspace, sample, 1);
            RunTogether(new ReadOnlySpan<float>(InputOf(sample), network.InputSize), outputs, network.Info.SharesSamples ? threads : 1);
            Deliver(outputs, sample, 1, 1);
        }
    }

    /// <inheritdoc/>
    public void Run(int worker, int item)
    {
        Workspace scratch = worker == 0 ? workspace : _network.WorkspaceOf(worker);
        int first = item * _size;
        int count = Math.Min(_size, _results.Count - first);
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

    private void RunTogether(ReadOnlySpan<float> input, Span<float> outputs, int threads)
    {
        if (threads == 1 || !SharingTrial.IsNeeded(_network.Cost))
        {
            _teamSample.Run(_network, input, outputs, threads);
            return;
        }

        bool together = _network.Sharing.Shares(threads);
        long start = Stopwatch.GetTimestamp();
        if (_teamSample.Run(_network, input, outputs, together ? threads : 1) == together)
        {
            _network.Sharing.Took(together, Stopwatch.GetTimestamp() - start);
        }
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

    /// <summary>Where the network writes: to the caller, if that is where all of it goes.</summary>
    private Span<float> Results(Workspace scratch, int first, int count) => _results.IsDirect ? _results.Of(first, count) : scratch.Outputs.Span;

    private void Deliver(ReadOnlySpan<float> results, int first, int count, int stride)
    {
        if (!_results.IsDirect)
        {
            _results.Deliver(results, first, count, stride);
        }
    }
}
