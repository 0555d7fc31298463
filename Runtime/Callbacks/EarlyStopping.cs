namespace Netwright;

/// <summary>Ends a run when a measure has not become better for some epochs, as Keras's <c>EarlyStopping</c> does.</summary>
public sealed class EarlyStopping : Callback
{
    private Measure _measure;
    private readonly bool _isDefault;
    private float[] _best = [];

    /// <summary>Sets the rule up.</summary>
    /// <param name="measure">What should become better; if null, the validation loss, or the training loss without validation.</param>
    /// <param name="patience">The epochs without improvement after which the run ends, at least 1.</param>
    /// <param name="minDelta">By how much a better value must differ from the best before.</param>
    /// <param name="restoreBest">Whether the network ends with the parameters of the best epoch rather than the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public EarlyStopping(Measure? measure = null, int patience = 5, double minDelta = 0, bool restoreBest = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(patience);
        ArgumentOutOfRangeException.ThrowIfNegative(minDelta);
        _measure = measure ?? Measure.Loss;
        _isDefault = measure is null;
        Patience = patience;
        MinDelta = minDelta;
        RestoreBest = restoreBest;
    }

    /// <summary>The epochs without improvement after which the run ends.</summary>
    public int Patience { get; }

    /// <summary>By how much a better value must differ from the best before.</summary>
    public double MinDelta { get; }

    /// <summary>Whether the network ends with the parameters of the best epoch.</summary>
    public bool RestoreBest { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<NamedValues> State => RestoreBest ? [new NamedValues("best", _best)] : [];

    /// <inheritdoc/>
    public override void OnTrainBegin(TrainingSession training)
    {
        ArgumentNullException.ThrowIfNull(training);
        _measure = _isDefault ? Measure.DefaultFor(training.Options.HasValidation) : _measure;
        _measure.Check(training.Options, nameof(EarlyStopping));
        _best = RestoreBest ? training.Network.ParameterValues.ToArray() : [];
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingSession training, EpochResult result)
    {
        ArgumentNullException.ThrowIfNull(training);
        BestEpoch best = BestEpoch.Of(training.Results, _measure, MinDelta);
        if (best.Epoch == result.Epoch && RestoreBest)
        {
            training.Network.ParameterValues.CopyTo(_best);
        }

        if (result.Epoch - best.Epoch >= Patience)
        {
            training.Stop($"{_measure.Name} has not become better than {best.Value:G4} of epoch {best.Epoch} for {Patience} epochs");
        }
    }

    /// <inheritdoc/>
    public override void OnTrainEnd(TrainingSession training)
    {
        ArgumentNullException.ThrowIfNull(training);
        if (RestoreBest && training.IsComplete && BestEpoch.Of(training.Results, _measure, MinDelta).Epoch > 0)
        {
            _best.CopyTo(training.Network.ParameterValues);
            training.Network.ParametersChanged();
        }
    }
}
