using Netwright;
using Spectre.Console;

namespace Digits;

/// <summary>Shows a training while it runs: a bar an epoch, or a line an epoch where the output is not a terminal.</summary>
internal static class TrainingDisplay
{
    /// <summary>Runs a training.</summary>
    public static History Run(Func<IProgress<TrainingProgress>, History> train)
    {
        if (Console.IsOutputRedirected)
        {
            return train(new Lines());
        }

        return AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new RemainingTimeColumn())
            .Start(context => train(new Bars(context)));
    }

    private static string Describe(TrainingProgress progress) =>
        $"epoch {progress.Epoch}/{progress.Epochs}  loss {progress.Loss:F4}  accuracy {progress.Accuracy:F4}";

    private sealed class Lines : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value)
        {
            if (value.Step == value.Steps)
            {
                Console.WriteLine(Describe(value));
            }
        }
    }

    private sealed class Bars(ProgressContext context) : IProgress<TrainingProgress>
    {
        private ProgressTask? _task;
        private int _epoch;

        public void Report(TrainingProgress value)
        {
            if (_task is null || value.Epoch != _epoch)
            {
                _task = context.AddTask(Describe(value), maxValue: value.Steps);
                _epoch = value.Epoch;
            }

            _task.Description = Describe(value);
            _task.Value = value.Step;
        }
    }
}
