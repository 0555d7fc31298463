namespace Netwright;

/// <summary>One of the numbers that an epoch gives: what early stopping, checkpoints and schedules look at.</summary>
public sealed class Measure
{
    private readonly Func<EpochResult, double?> _read;
    private readonly Metric? _metric;
    private readonly bool _ofValidation;

    private Measure(string name, bool higherIsBetter, bool ofValidation, Func<EpochResult, double?> read, Metric? metric = null)
    {
        Name = name;
        HigherIsBetter = higherIsBetter;
        _ofValidation = ofValidation;
        _read = read;
        _metric = metric;
    }

    /// <summary>The training loss.</summary>
    public static Measure Loss { get; } = new("loss", false, false, static result => result.Loss);

    /// <summary>The training accuracy.</summary>
    public static Measure Accuracy { get; } = new("accuracy", true, false, static result => result.Accuracy);

    /// <summary>The validation loss.</summary>
    public static Measure ValidationLoss { get; } = new("val_loss", false, true, static result => result.ValidationLoss);

    /// <summary>The validation accuracy.</summary>
    public static Measure ValidationAccuracy { get; } = new("val_accuracy", true, true, static result => result.ValidationAccuracy);

    /// <summary>Its name, Keras's: <c>val_loss</c>.</summary>
    public string Name { get; }

    /// <summary>Whether a greater value is the better one.</summary>
    public bool HigherIsBetter { get; }

    /// <summary>A metric of the training samples; <see cref="FitOptions.Metrics"/> must have one of its name.</summary>
    public static Measure Of(Metric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return new(metric.Name, metric.HigherIsBetter, false, result => Find(result.Metrics, metric), metric);
    }

    /// <summary>A metric of the validation samples; <see cref="FitOptions.Metrics"/> must have one of its name.</summary>
    public static Measure OfValidation(Metric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return new("val_" + metric.Name, metric.HigherIsBetter, true, result => Find(result.ValidationMetrics, metric), metric);
    }

    /// <summary>Its value in an epoch.</summary>
    /// <exception cref="InvalidOperationException">The epoch has none.</exception>
    public double ValueOf(EpochResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return _read(result) ?? throw new InvalidOperationException($"Epoch {result.Epoch} has no {Name}.");
    }

    /// <summary>Whether a value is better than another by more than a difference.</summary>
    internal bool IsBetter(double value, double than, double difference = 0) => HigherIsBetter ? value > than + difference : value < than - difference;

    /// <summary>What any value is better than.</summary>
    internal double Worst => HigherIsBetter ? double.NegativeInfinity : double.PositiveInfinity;

    /// <summary>The validation loss where there is one, the training loss otherwise.</summary>
    internal static Measure DefaultFor(bool hasValidation) => hasValidation ? ValidationLoss : Loss;

    /// <summary>Throws if a run will not have it.</summary>
    /// <param name="options">The options of the run.</param>
    /// <param name="user">Who looks at it.</param>
    /// <exception cref="ArgumentException">The message says what is missing.</exception>
    internal void Check(FitOptions options, string user)
    {
        if (_ofValidation && !options.HasValidation)
        {
            throw new ArgumentException($"{user} looks at {Name}, but neither {nameof(FitOptions)}.{nameof(FitOptions.Validation)} nor {nameof(FitOptions.ValidationSplit)} is set.");
        }

        if (_metric is not null && !options.Metrics.Any(metric => metric.Name == _metric.Name))
        {
            throw new ArgumentException($"{user} looks at {Name}, but {nameof(FitOptions)}.{nameof(FitOptions.Metrics)} has no metric '{_metric.Name}'.");
        }
    }

    private static double? Find(IReadOnlyDictionary<string, double> metrics, Metric metric) =>
        metrics.TryGetValue(metric.Name, out double value) ? value : null;
}
