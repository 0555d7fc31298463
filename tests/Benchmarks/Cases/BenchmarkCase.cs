using Netwright.Benchmarks.Goals;

namespace Netwright.Benchmarks.Cases;

/// <summary>A line of the table: what all contestants do, and what we want to reach.</summary>
/// <param name="Model">The network.</param>
/// <param name="Workload">What is done with it.</param>
/// <param name="Batch">The samples of one forward pass or training step.</param>
/// <param name="Goals">What we want to reach.</param>
internal sealed record BenchmarkCase(Model Model, Workload Workload, int Batch, params IReadOnlyList<Goal> Goals)
{
    /// <summary>The name that <c>--cases</c> selects by, such as <c>resnet20-forward-64</c>.</summary>
    public string Name => $"{Model}-{Action(Workload)}-{Batch}";

    /// <summary>Whether the peers have it too.</summary>
    public bool HasPeers => Workload is Workload.Forward or Workload.ResidentForward or Workload.TrainingStep;

    private static string Action(Workload workload) => workload switch
    {
        Workload.Forward => "forward",
        Workload.ResidentForward => "resident",
        Workload.TrainingStep => "train",
        Workload.Epoch => "epoch",
        _ => "load+epoch",
    };
}
