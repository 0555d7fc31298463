namespace Netwright;

/// <summary>
/// Saves the network's parameters after epochs, as <see cref="Network.Save"/> does: whole or not at all. To go on with a run, save
/// <see cref="TrainingCheckpoint"/>.
/// </summary>
public sealed class ModelCheckpoint : Callback
{
    /// <summary>Stands for the number of the epoch in a path.</summary>
    private const string EpochPlace = "{epoch}";

    private readonly string _path;
    private readonly int _every;

    /// <summary>Saves after every so many epochs.</summary>
    /// <param name="path">The file; <c>{epoch}</c> in it becomes the number of the epoch, otherwise each file replaces the one before.</param>
    /// <param name="every">The epochs from one file to the next.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public ModelCheckpoint(string path, int every = 1)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(every);
        _path = path;
        _every = every;
    }

    /// <summary>If set, only epochs that are the best so far by this measure are saved.</summary>
    public Measure? Best { get; init; }

    /// <inheritdoc/>
    public override void OnTrainBegin(TrainingSession training)
    {
        ArgumentNullException.ThrowIfNull(training);
        Best?.Check(training.Options, nameof(ModelCheckpoint));
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingSession training, EpochResult result)
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentNullException.ThrowIfNull(result);
        bool isBest = Best is null || BestEpoch.Of(training.Results, Best).Epoch == result.Epoch;
        if (isBest && result.Epoch % _every == 0)
        {
            training.Network.Save(_path.Replace(EpochPlace, result.Epoch.ToString(), StringComparison.Ordinal));
        }
    }
}
