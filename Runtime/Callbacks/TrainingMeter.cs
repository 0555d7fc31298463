using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Netwright;

/// <summary>
/// Publishes a run through <c>System.Diagnostics.Metrics</c>, for <c>dotnet-counters</c> and OpenTelemetry, under the meter <c>Netwright</c>: the counters
/// <c>netwright.training.samples</c> and <c>netwright.training.steps</c>, the histogram <c>netwright.training.epoch.duration</c> in seconds, and a gauge for each
/// number of <see cref="EpochResult.Measures"/>, <c>netwright.training.val_loss</c>. All bear the network's name as the tag <c>network</c>.
/// </summary>
public sealed class TrainingMeter : Callback
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Netwright";

    private const string Prefix = "netwright.training.";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Samples = Meter.CreateCounter<long>(Prefix + "samples", "{sample}", "Samples trained on.");
    private static readonly Counter<long> Steps = Meter.CreateCounter<long>(Prefix + "steps", "{step}", "Steps taken.");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>(Prefix + "epoch.duration", "s", "The time that epochs took.");

    private readonly Dictionary<string, Gauge<double>> _gauges = [];
    private TagList _tags;

    /// <inheritdoc/>
    public override void OnTrainBegin(TrainingSession training)
    {
        ArgumentNullException.ThrowIfNull(training);
        _tags = new TagList { { "network", training.Network.Info.Name } };
    }

    /// <inheritdoc/>
    public override void OnBatchEnd(TrainingSession training, StepResult result)
    {
        Samples.Add(result.Samples, _tags);
        Steps.Add(1, _tags);
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingSession training, EpochResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Durations.Record(result.Duration.TotalSeconds, _tags);
        foreach ((string name, double value) in result.Measures())
        {
            if (!_gauges.TryGetValue(name, out Gauge<double>? gauge))
            {
                _gauges[name] = gauge = Meter.CreateGauge<double>(Prefix + name);
            }

            gauge.Record(value, _tags);
        }
    }
}
