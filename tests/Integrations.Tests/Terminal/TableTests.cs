using Netwright.Terminal;

namespace Netwright.Integrations.Tests.Terminal;

public sealed class TableTests
{
    [Fact]
    public void A_history_has_a_column_for_each_measure()
    {
        var history = new History(
        [
            new EpochResult(1, 0.5, 0.75, 0.6, null, TimeSpan.FromSeconds(1.5), 12345) { LearningRate = 0.01f },
            new EpochResult(2, 0.00025, 1, 0.7, null, TimeSpan.FromSeconds(2), 12345) { LearningRate = 0.01f },
        ]);
        string[] lines = Write(HistoryTable.Create(history, "images"));
        Assert.Equal("epoch loss accuracy val loss seconds images/s", lines[0]);
        Assert.Equal("1 0.5000 0.7500 0.6000 1.50 12,345", lines[2]);
        Assert.Equal("2 2.50e-4 1.0000 0.7000 2.00 12,345", lines[3]);
    }

    [Fact]
    public void A_learning_rate_that_changes_has_a_column()
    {
        var history = new History([new EpochResult(1, 1, null, null, null, default, 1) { LearningRate = 1 }, new EpochResult(2, 1, null, null, null, default, 1)]);
        Assert.Equal("epoch learning rate loss seconds samples/s", Write(HistoryTable.Create(history))[0]);
    }

    [Fact]
    public void A_confusion_matrix_has_rows_of_actual_classes()
    {
        var confusion = new ConfusionMatrix(2);
        confusion.Add(0, 0);
        confusion.Add(0, 1);
        confusion.Add(0, 1);
        string[] lines = Write(ConfusionTable.Create(confusion, ["[cat]", "dog"]));
        Assert.Equal("[cat] dog", lines[^4]);
        Assert.Equal("[cat] 1 2", lines[^2]);
        Assert.Equal("dog · ·", lines[^1]);
        Assert.Contains("2 classes, found 1", Assert.Throws<ArgumentException>(() => ConfusionTable.Create(confusion, ["a"])).Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Downloads_are_named(bool isTerminal)
    {
        var console = new RecordedConsole(isTerminal);
        int result = DownloadDisplay.Run(
            progress =>
            {
                progress.Report(new DownloadProgress("train.gz", 50, 100));
                progress.Report(new DownloadProgress("train.gz", 100, 100));
                progress.Report(new DownloadProgress("test[1].gz", 10, null));
                return 7;
            },
            console.Console);
        Assert.Equal(7, result);
        if (isTerminal)
        {
            Assert.Contains(console.Lines, static line => line.StartsWith("train.gz", StringComparison.Ordinal));
            Assert.EndsWith("\x1b[?25h", console.Text);
        }
        else
        {
            Assert.Equal(["downloading train.gz", "downloading test[1].gz"], console.Lines);
        }
    }

    private static string[] Write(Spectre.Console.Table table)
    {
        var console = new RecordedConsole(isTerminal: false);
        console.Console.Write(table);
        return [.. console.Lines.Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
    }
}
