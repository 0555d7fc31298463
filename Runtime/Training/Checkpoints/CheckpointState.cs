using System.Globalization;

namespace Netwright;

/// <summary>How far a run is, and what it must be to go on: the metadata of a checkpoint.</summary>
internal sealed class CheckpointState
{
    private const string FormatKey = "format";
    private const string Format = "netwright-training-1";
    private const string StopReasonKey = "stopReason";
    private const string SeenKey = "epochSeen";

    // What must be equal in the run that goes on.
    private static readonly Dictionary<string, Func<TrainingSession, string>> Identity = new()
    {
        ["network"] = static session => session.Network.Info.Name,
        ["layout"] = static session => string.Join(' ', session.Network.Info.Parameters.Select(static p => $"{p.Name}:{p.Shape}@{p.Offset}")),
        ["optimizer"] = static session => session.Optimizer.GetType().Name,
        ["loss"] = static session => session.Trainer.Loss.GetType().Name,
        ["samples"] = static session => Text(session.Samples),
        ["batchSize"] = static session => Text(session.Options.BatchSize),
        ["seed"] = static session => Text(session.Options.Seed),
        ["shuffle"] = static session => session.Options.Shuffle ? "yes" : "no",
    };

    // What goes on from where it was.
    private static readonly Dictionary<string, (Func<TrainingSession, string> Write, Action<TrainingSession, string> Read)> Progress = new()
    {
        ["steps"] = (static session => Text(session.Steps), static (session, text) => session.Trainer.Steps = Whole(text)),
        ["optimizerSteps"] = (static session => Text(session.Trainer.State.Step), static (session, text) => session.Trainer.State.Step = Whole(text)),
        ["epochSteps"] = (static session => Text(session.Sums.Steps), static (session, text) => session.Sums.Steps = (int)Whole(text)),
        [SeenKey] = (static session => Text(session.Sums.Seen), static (session, text) => session.Sums.Seen = (int)Whole(text)),
        ["epochCorrect"] = (static session => Text(session.Sums.Correct), static (session, text) => session.Sums.Correct = Whole(text)),
        ["epochLoss"] = (static session => Text(session.Sums.Loss), static (session, text) => session.Sums.Loss = Number(text)),
        ["initialLoss"] = (
            static session => session.InitialLoss is { } loss ? Text(loss) : "",
            static (session, text) => session.InitialLoss = text.Length == 0 ? null : Number(text)),
        ["initialLearningRate"] = (
            static session => Text(session.InitialLearningRate), static (session, text) => session.InitialLearningRate = (float)Number(text)),
        ["learningRate"] = (
            static session => Text(session.Optimizer.LearningRate), static (session, text) => session.Optimizer.LearningRate = (float)Number(text)),
        [StopReasonKey] = (static session => session.StopReason ?? "", static (session, text) => session.StopReason = text.Length == 0 ? null : text),
        ["results"] = (
            static session => string.Join('\n', session.Results.Select(EpochText.Write)),
            static (session, text) => EpochText.ReadAll(text).ForEach(session.Add)),
    };

    private readonly IReadOnlyDictionary<string, string> _metadata;

    private CheckpointState(IReadOnlyDictionary<string, string> metadata) => _metadata = metadata;

    /// <summary>The state of a run.</summary>
    public static CheckpointState Of(TrainingSession session)
    {
        Dictionary<string, string> metadata = new() { [FormatKey] = Format };
        foreach ((string key, Func<TrainingSession, string> write) in Identity)
        {
            metadata[key] = write(session);
        }

        foreach ((string key, (Func<TrainingSession, string> write, _)) in Progress)
        {
            metadata[key] = write(session);
        }

        return new CheckpointState(metadata);
    }

    /// <summary>Takes the metadata of a file.</summary>
    /// <exception cref="InvalidDataException">It is not that of a checkpoint.</exception>
    public static CheckpointState Parse(IReadOnlyDictionary<string, string> metadata, string path)
    {
        string? missing = Identity.Keys.Concat(Progress.Keys).FirstOrDefault(key => !metadata.ContainsKey(key));
        if (metadata.GetValueOrDefault(FormatKey) != Format || missing is not null)
        {
            string found = metadata.GetValueOrDefault(FormatKey) is { } format ? $"'{format}'" : "none";
            throw new InvalidDataException(
                $"{path} is not a checkpoint of training: expected the format '{Format}', found {found}"
                + (missing is null ? "." : $"; its metadata has no '{missing}'."));
        }

        var state = new CheckpointState(metadata);
        try
        {
            // On a run of nobody: what cannot be read is found before anything is restored.
            foreach (string key in Progress.Keys)
            {
                state.Validate(key);
            }
        }
        catch (FormatException exception)
        {
            throw new InvalidDataException($"{path} is damaged: {exception.Message}", exception);
        }

        return state;
    }

    /// <summary>The samples that the epoch in work had seen.</summary>
    public long Seen => Whole(_metadata[SeenKey]);

    /// <summary>As the metadata of a file.</summary>
    public IReadOnlyDictionary<string, string> ToMetadata() => _metadata;

    /// <summary>What is other than in a run, a line each.</summary>
    public IEnumerable<string> MismatchesWith(TrainingSession session) =>
        from identity in Identity
        let expected = identity.Value(session)
        where _metadata[identity.Key] != expected
        select identity.Key == "layout"
            ? "  the network's parameters have other names or shapes"
            : $"  {identity.Key}: expected {expected}, found {_metadata[identity.Key]}";

    /// <summary>Puts a run where this one was.</summary>
    public void Restore(TrainingSession session)
    {
        foreach ((string key, (_, Action<TrainingSession, string> read)) in Progress)
        {
            read(session, _metadata[key]);
        }
    }

    private void Validate(string key)
    {
        string text = _metadata[key];
        if (key == "results")
        {
            EpochText.ReadAll(text);
        }
        else if (key == SeenKey)
        {
            Whole(text);
        }
        else if (key != StopReasonKey && !(key == "initialLoss" && text.Length == 0))
        {
            Number(text);
        }
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Text(float value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static long Whole(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
