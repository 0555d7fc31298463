using Spectre.Console;

namespace Netwright.Terminal;

/// <summary>Shows downloads as bars while they run, or as a line each where the output is not a terminal.</summary>
public static class DownloadDisplay
{
    /// <summary>Runs what may download.</summary>
    /// <param name="load">What is run, <c>progress => Mnist.Load(progress: progress)</c>.</param>
    /// <param name="console">Where it appears; if null, <see cref="AnsiConsole.Console"/>.</param>
    public static T Run<T>(Func<IProgress<DownloadProgress>, T> load, IAnsiConsole? console = null)
    {
        ArgumentNullException.ThrowIfNull(load);
        console ??= AnsiConsole.Console;
        if (!console.Profile.Out.IsTerminal)
        {
            return load(new Lines(console.Profile.Out.Writer));
        }

        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new DownloadedColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .Start(context => load(new Bars(context)));
    }

    private sealed class Lines(TextWriter output) : IProgress<DownloadProgress>
    {
        private string? _file;

        public void Report(DownloadProgress value)
        {
            if (value.File != _file)
            {
                _file = value.File;
                output.WriteLine($"downloading {_file}");
            }
        }
    }

    private sealed class Bars(ProgressContext context) : IProgress<DownloadProgress>
    {
        private readonly Dictionary<string, ProgressTask> _tasks = [];

        public void Report(DownloadProgress value)
        {
            if (!_tasks.TryGetValue(value.File, out ProgressTask? task))
            {
                task = context.AddTask(Markup.Escape(value.File));
                _tasks.Add(value.File, task);
            }

            task.IsIndeterminate = value.TotalBytes is null;
            task.MaxValue = value.TotalBytes ?? value.BytesReceived;
            task.Value = value.BytesReceived;
        }
    }
}
