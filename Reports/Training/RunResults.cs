using System.Globalization;

namespace Netwright.Reports;

/// <summary>A run with what its network does on the test data.</summary>
internal sealed class RunResults
{
    /// <summary>Evaluates the network, if there is test data.</summary>
    /// <exception cref="ArgumentException">What the run was given does not fit together; the message names the run.</exception>
    public RunResults(ReportedRun run)
    {
        Run = run;
        if (run.Test is null)
        {
            return;
        }

        Network network = run.Network ?? throw new ArgumentException($"The run '{run.Name}' has {nameof(ReportedRun.Test)}, but no {nameof(ReportedRun.Network)}.");
        Test = network.Evaluate(run.Test, run.Options?.Loss);
        if (run.Test.IsLabelled)
        {
            Predictions = network.Predict(run.Test);
        }

        if (run.ClassNames is { } names && Test.Confusion is { } confusion && names.Count != confusion.Classes)
        {
            throw new ArgumentException($"The run '{run.Name}' has {names.Count} names of classes; expected {confusion.Classes}.");
        }
    }

    /// <summary>The run.</summary>
    public ReportedRun Run { get; }

    /// <summary>Its name.</summary>
    public string Name => Run.Name;

    /// <summary>Its epochs.</summary>
    public IReadOnlyList<EpochResult> Epochs => Run.History.Epochs;

    /// <summary>The epoch at which early stopping would have ended best: that of the least validation loss; null without validation.</summary>
    public EpochResult? SweetSpot => Epochs.All(static epoch => epoch.ValidationLoss is not null) ? Run.History.Best() : null;

    /// <summary>How well the network does on the test data; null without it.</summary>
    public Evaluation? Test { get; }

    /// <summary>What it gave for each sample; null without classes.</summary>
    public Predictions? Predictions { get; }

    /// <summary>The name of a class; of none, where an output was NaN.</summary>
    public string ClassName(int label) => label < 0 ? "none" : Run.ClassNames?[label] ?? label.ToString(CultureInfo.InvariantCulture);
}
