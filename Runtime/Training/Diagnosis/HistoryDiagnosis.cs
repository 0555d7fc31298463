namespace Netwright;

/// <summary>Looks at the curves of a run as a person would. The thresholds are rules of thumb, relative to the losses of the run itself.</summary>
internal sealed class HistoryDiagnosis
{
    /// <summary>A loss this much above where it began has risen.</summary>
    private const double Rise = 1.05;

    /// <summary>A loss that never fell below this share of where it began was not learned from.</summary>
    private const double LeastFall = 0.95;

    /// <summary>The share of the whole fall up to which an epoch counts as part of a slow start.</summary>
    private const double SlowShare = 0.1;

    /// <summary>The share of the whole fall that one of the last epochs still takes where training has not converged.</summary>
    private const double StillFalling = 0.02;

    /// <summary>A validation loss this much above its least is worth a word.</summary>
    private const double ValidationRise = 1.05;

    private readonly History _history;
    private readonly double[] _losses;
    private readonly double _start;

    /// <summary>Looks at a run.</summary>
    public HistoryDiagnosis(History history)
    {
        _history = history;
        _losses = [.. history.Epochs.Select(static epoch => epoch.Loss)];
        _start = history.InitialLoss ?? _losses.FirstOrDefault(double.NaN);
    }

    private double Last => _losses.Length == 0 ? double.NaN : _losses[^1];

    private double Least => _losses.Min();

    private double Fall => _start - Least;

    /// <summary>All that is wrong.</summary>
    public IReadOnlyList<Diagnosis> Run()
    {
        if (Divergence() is { } divergence)
        {
            return [divergence];
        }

        if (_losses.Length == 0)
        {
            return [];
        }

        Diagnosis?[] found = NoLearning() is { } none ? [none] : [SlowStart(), Overfitting() ?? NotConverged()];
        return [.. found.OfType<Diagnosis>()];
    }

    private Diagnosis? Divergence()
    {
        if (_history.IsDiverged || _losses.Any(static loss => !double.IsFinite(loss)))
        {
            return new(Pathology.Divergence, "Divergence: the loss is no longer a finite number. Lower the learning rate or clip the gradients.");
        }

        // A loss may be negative; then it has risen if it is nearer to zero.
        return Last > _start + ((Rise - 1) * Math.Abs(_start))
            ? new(
                Pathology.Divergence,
                $"Divergence: the loss rose from {_start:G4} to {Last:G4}. Steps go uphill or too far: check the sign of the gradient of a loss of your own, " +
                "and lower the learning rate.")
            : null;
    }

    private Diagnosis? NoLearning() => Least > _start - ((1 - LeastFall) * Math.Abs(_start))
        ? new(
            Pathology.NoLearning,
            $"No learning: the loss began at {_start:G4} and never fell below {Least:G4} in {Epochs(_losses.Length)}. Raise the learning rate, and check that " +
            "inputs are of order 1, that targets belong to their inputs, and that activations are not saturated.")
        : null;

    private Diagnosis? SlowStart()
    {
        int slow = _losses.TakeWhile(loss => loss > _start - (SlowShare * Fall)).Count();
        return slow >= Math.Max(2, _losses.Length / 5.0)
            ? new(
                Pathology.SlowStart,
                $"Slow start: the loss hardly fell from {_start:G4} in the first {slow} of {Epochs(_losses.Length)}, then to {Least:G4}. Begin with smaller or " +
                "normalised weights and inputs, another activation or batch normalisation, or a higher learning rate.")
            : null;
    }

    private Diagnosis? NotConverged()
    {
        int window = Math.Max(1, _losses.Length / 5);
        if (_losses.Length < 3 || Last > Least || (_losses[^(window + 1)] - Last) / window < StillFalling * Fall)
        {
            return null;
        }

        return new(
            Pathology.NotConverged,
            $"Not converged: the loss still falls at the end, from {_losses[^(window + 1)]:G4} to {Last:G4} in the last {Epochs(window)}. Train for more epochs, or " +
            "raise the learning rate.");
    }

    private Diagnosis? Overfitting()
    {
        if (_history.Epochs.Any(static epoch => epoch.ValidationLoss is null))
        {
            return null;
        }

        EpochResult best = _history.Epochs[BestEpoch.Of(_history.Epochs, Measure.ValidationLoss).Epoch is > 0 and var epoch ? IndexOf(epoch) : 0];
        EpochResult last = _history.Epochs[^1];
        return last.ValidationLoss > best.ValidationLoss * ValidationRise && last.Loss < best.Loss
            ? new(
                Pathology.Overfitting,
                $"Over-fitting: the validation loss was least in epoch {best.Epoch} ({best.ValidationLoss:G4}) and rose to {last.ValidationLoss:G4}, while the " +
                $"training loss went on falling to {last.Loss:G4}. Stop early (EarlyStopping with restoreBest), or use more data, augmentation, dropout or weight " +
                "decay, or a smaller network.")
            : null;
    }

    private int IndexOf(int epoch) => _history.Epochs.Index().First(pair => pair.Item.Epoch == epoch).Index;

    private static string Epochs(int count) => count == 1 ? "1 epoch" : $"{count} epochs";
}
