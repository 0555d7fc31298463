namespace Netwright.Runtime.Tests.Data;

/// <summary>Keeps the reports of a download in the order in which they came.</summary>
internal sealed class ProgressList(Action? onReport = null) : IProgress<DownloadProgress>
{
    private readonly List<DownloadProgress> _reports = [];

    public IReadOnlyList<DownloadProgress> Reports => _reports;

    public void Report(DownloadProgress value)
    {
        _reports.Add(value);
        onReport?.Invoke();
    }
}
