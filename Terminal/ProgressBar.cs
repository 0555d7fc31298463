using Spectre.Console;

namespace Netwright.Terminal;

/// <summary>A bar that is drawn anew at the end of a terminal's output until it is disposed; what is written meanwhile appears above it.</summary>
internal sealed class ProgressBar : IDisposable
{
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _display;
    private readonly ProgressTask _task;
    private string _details = "";

    /// <summary>Shows it.</summary>
    /// <exception cref="InvalidOperationException">Something else is live on the console.</exception>
    public ProgressBar(IAnsiConsole console)
    {
        var begun = new TaskCompletionSource<ProgressTask>(TaskCreationOptions.RunContinuationsAsynchronously);
        _display = console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TextColumn(() => Volatile.Read(ref _details)))
            .StartAsync(async context =>
            {
                begun.SetResult(context.AddTask("training", maxValue: 1));
                await _end.Task.ConfigureAwait(false);
            });
        Task.WaitAny(begun.Task, _display);
        if (!begun.Task.IsCompleted)
        {
            _display.GetAwaiter().GetResult();
        }

        _task = begun.Task.Result;
    }

    /// <summary>Changes it.</summary>
    /// <param name="description">What stands before it.</param>
    /// <param name="share">How much of it is full, from 0 to 1; null if nobody knows.</param>
    /// <param name="details">What stands behind it.</param>
    public void Show(string description, double? share, string details)
    {
        Volatile.Write(ref _details, details);
        _task.Description = Markup.Escape(description);

        _task.IsIndeterminate = share is null;
        _task.Value = share ?? 0;
    }

    /// <summary>Takes it away.</summary>
    public void Dispose()
    {
        _end.TrySetResult();
        _display.GetAwaiter().GetResult();
    }
}
