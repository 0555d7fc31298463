using Courses;
using Netwright;

namespace Gates;

/// <summary>How the networks are trained: the four rows of a gate, all of them in each step.</summary>
internal static class Lesson
{
    public const int Epochs = 300;

    /// <summary>Trains a network.</summary>
    /// <returns>The loss of each epoch.</returns>
    public static double[] Give(Network network, Gate gate, CancellationToken cancellationToken)
    {
        // One thread: what these networks compute takes less time than to wake another.
        network.Threads = 1;
        var options = new FitOptions { Epochs = Epochs, BatchSize = 4, Optimizer = new Adam(0.05f), Shuffle = false };
        History history = network.Fit(gate.Samples.ToDataset([2], classes: 2), options, cancellationToken: cancellationToken);
        return [.. history.Epochs.Select(static epoch => epoch.Loss)];
    }
}
