using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Goals;
using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Contestants;

/// <summary>Ours, in this process.</summary>
/// <param name="instructionSet">The instruction set of the generated code; null: the best of this processor.</param>
internal sealed class OwnNetwork(string? instructionSet) : IContestant
{
    private Action? _call;

    /// <inheritdoc/>
    public string Name => NameFor(instructionSet);

    /// <inheritdoc/>
    public string Description => $"{Name} {typeof(Network).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>The name of ours with an instruction set.</summary>
    public static string NameFor(string? instructionSet) => instructionSet is null ? "Netwright" : $"Netwright {instructionSet}";

    /// <inheritdoc/>
    public bool Enters(BenchmarkCase benchmark) =>
        instructionSet is null || benchmark.Goals.OfType<PeakGoal>().Any(goal => goal.InstructionSet == instructionSet);

    /// <inheritdoc/>
    public void Prepare(BenchmarkCase benchmark, int threads)
    {
        _call = OwnWorkload.Create(benchmark, benchmark.Model.Create(threads, instructionSet));
        Sampler.Warm(_call);
    }

    /// <inheritdoc/>
    public Timing Run(double seconds) => Sampler.Run(_call ?? throw new InvalidOperationException($"{nameof(Prepare)} comes first."), seconds);

    /// <inheritdoc/>
    public void Dispose() => _call = null;
}
