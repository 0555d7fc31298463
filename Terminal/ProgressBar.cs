using Spectre.Console;

namespace Netwright.Terminal;

/// <summary>
/// A bar at the end of a terminal's output until it is disposed, drawn whenever it changes; what is written meanwhile appears above it.
/// </summary>
internal sealed class ProgressBar : IDisposable
{
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _display;
    private readonly ProgressContext _context;
    private readonly ProgressTask _task;
    private string _details = "";

    /// <summary>Shows it.</summary>
    /// <exception cref="InvalidOperationException">Something else is live on the console.</exception>
    public ProgressBar(IAnsiConsole console)
    {
        var begun = new TaskCompletionSource<ProgressContext>(TaskCreationOptions.RunContinuationsAsynchronously);
        _display = console.Progress()
            .AutoClear(true)
            .AutoRefresh(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TextColumn(() => _details))
            .StartAsync(async context =>
            {
                begun.SetResult(context);
                await _end.Task.ConfigureAwait(false);
            });
        Task.WaitAny(begun.Task, _display);
        if (!begun.Task.IsCompleted)
        {
            _display.GetAwaiter().GetResult();
        }

        _context = begun.Task.Result;
        _task = _context.AddTask("training", maxValue: 1);
    }

    /// <summary>Changes it.</summary>
    /// <param name="description">What stands before it.</param>
    /// <param name="share">How much of it is full, from 0 to 1; null if nobody knows.</param>
    /// <param name="details">What stands behind it.</param>
    public void Show(string description, double? share, string details)
    {
        _details = details;
        _task.Description = Markup.Escape(description);
        _task.IsIndeterminate = share is null;
        _task.Value = share ?? 0;
        _context.Refresh();
    }

    /// <summary>Takes it away.</summary>
    public void Dispose()
    {
        _end.TrySetResult();
        _display.GetAwaiter().GetResult();
    }
}
