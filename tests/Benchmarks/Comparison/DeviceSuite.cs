using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Contestants;
using Netwright.Benchmarks.Measurement;
using Spectre.Console;

namespace Netwright.Benchmarks.Comparison;

/// <summary>What the command <c>devices</c> runs.</summary>
/// <param name="device">The device.</param>
/// <param name="cases">The cases.</param>
internal sealed class DeviceSuite(Device device, IReadOnlyList<BenchmarkCase> cases) : Suite
{
    private const string NoMeasure = "This device computes on the processor: that it runs is shown, not how fast devices are.";

    /// <inheritdoc/>
    public override IReadOnlyList<BenchmarkCase> Cases => cases;

    /// <inheritdoc/>
    public override PeakTable Peaks { get; } = new([new DevicePeak(device.Backend!)]);

    /// <inheritdoc/>
    public override ContestantList Start(Action<string> say) => ContestantList.StartOnDevice(device, say);

    /// <inheritdoc/>
    public override IEnumerable<(Table Table, string? Note)> Show(IReadOnlyList<CaseResult> results, IReadOnlyList<string> contestants) =>
    [
        (Tables.Peaks(Peaks), device.Backend!.IsHardware ? null : NoMeasure),
        (
            Tables.Rates(results, contestants, Peaks),
            "forward: samples go to the device, outputs come back; resident: both stay there; train: a step, from the samples to the loss."),
    ];
}
