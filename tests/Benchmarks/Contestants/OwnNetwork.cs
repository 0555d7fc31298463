using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Goals;
using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Contestants;

/// <summary>Ours, in this process.</summary>
/// <param name="instructionSet">The instruction set of the generated code; null: the best of this processor.</param>
/// <param name="device">Where networks compute; null: on the processor.</param>
internal sealed class OwnNetwork(string? instructionSet, Device? device = null) : IContestant
{
    private Network? _network;
    private TimedCall? _call;

    /// <inheritdoc/>
    public string Name => NameFor(instructionSet);

    /// <inheritdoc/>
    public string Description =>
        $"{Name} {typeof(Network).Assembly.GetName().Version?.ToString(3)}{(device is null ? "" : $" on {device.Name}")}";

    /// <summary>The name of ours with an instruction set.</summary>
    public static string NameFor(string? instructionSet) => instructionSet is null ? "Netwright" : $"Netwright {instructionSet}";

    /// <inheritdoc/>
    public bool Enters(BenchmarkCase benchmark) =>
        instructionSet is null || benchmark.Goals.OfType<PeakGoal>().Any(goal => goal.InstructionSet == instructionSet);

    /// <inheritdoc/>
    public void Prepare(BenchmarkCase benchmark, int threads)
    {
        Dispose();
        _network = benchmark.Model.Create(threads, instructionSet);
        try
        {
            _network.Device = device ?? Device.Cpu;
            _call = OwnWorkload.Create(benchmark, _network);
            Sampler.Warm(_call);
        }
        catch (DeviceException exception)
        {
            throw new ContestantException(exception.Message);
        }
    }

    /// <inheritdoc/>
    public Timing Run(double seconds)
    {
        try
        {
            return Sampler.Run(_call ?? throw new InvalidOperationException($"{nameof(Prepare)} comes first."), seconds);
        }
        catch (DeviceException exception)
        {
            throw new ContestantException(exception.Message);
        }
    }

    /// <summary>Gives the device's memory back, which the next network may need.</summary>
    public void Dispose()
    {
        _call = null;
        if (_network is not null)
        {
            _network.Device = Device.Cpu;
            _network = null;
        }
    }
}
