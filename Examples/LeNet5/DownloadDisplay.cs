using Netwright;
using Spectre.Console;

namespace Digits;

/// <summary>Shows downloads as bars while they run, or as a line each where the output is not a terminal.</summary>
internal static class DownloadDisplay
{
    /// <summary>Runs what may download.</summary>
    public static T Run<T>(Func<IProgress<DownloadProgress>, T> load)
    {
        if (Console.IsOutputRedirected)
        {
            return load(new Lines());
        }

        return AnsiConsole.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new DownloadedColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .Start(context => load(new Bars(context)));
    }

    private sealed class Lines : IProgress<DownloadProgress>
    {
        private string? _file;

        public void Report(DownloadProgress value)
        {
            if (value.File != _file)
            {
                _file = value.File;
                Console.WriteLine($"downloading {_file}");
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
                task = context.AddTask(value.File);
                _tasks.Add(value.File, task);
            }

            task.IsIndeterminate = value.TotalBytes is null;
            task.MaxValue = value.TotalBytes ?? value.BytesReceived;
            task.Value = value.BytesReceived;
        }
    }
}
