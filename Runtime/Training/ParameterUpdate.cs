namespace Netwright;

/// <summary>One step of the optimizer over all parameters, in chunks.</summary>
internal sealed class ParameterUpdate(Network network, OptimizerState state, GradientSlots gradients) : IParallelWork
{
    /// <summary>Below this number of parameters, waking other threads takes longer than the work.</summary>
    private const int WorthSharing = 16 * GradientSlots.ChunkLength;

    /// <summary>The threads that work on the parameters of a network, given those that it may use.</summary>
    public static int ThreadsFor(int parameters, int threads) => parameters >= WorthSharing ? threads : 1;

    /// <summary>Takes the step.</summary>
    public void Run(int threads)
    {
        state.BeginStep();
        WorkerPool.Shared.Run(gradients.Chunks, threads, this);
        network.ParametersChanged();
    }

    /// <inheritdoc/>
    public void Run(int worker, int item)
    {
        int first = item * GradientSlots.ChunkLength;
        int last = Math.Min(first + GradientSlots.ChunkLength, network.ParameterValues.Length);
        BufferSizes sizes = network.Info.Buffers;
        int trained = Math.Clamp(sizes.Trained, first, last);
        if (first < trained)
        {
            state.Update(first, network.ParameterValues[first..trained], gradients.Total[first..trained]);
        }

        // Running statistics have no gradient: their new values stand in its place.
        int running = Math.Clamp(sizes.Trained + sizes.Frozen, first, last);
        gradients.Total[running..last].CopyTo(network.ParameterValues[running..last]);
    }
}
