using System.Text.RegularExpressions;
using Netwright.Runtime.Tests.Networks;
using Netwright.Terminal;

namespace Netwright.Integrations.Tests.Terminal;

public sealed class TrainingDisplayTests
{
    private readonly ToyDataset _data = ToyDataset.Separable(50, 8, 4);

    [Fact]
    public void A_file_gets_a_line_for_each_epoch()
    {
        var console = new RecordedConsole(isTerminal: false);
        History history = Fit(console, new FitOptions { Epochs = 2, ValidationSplit = 0.5, Metrics = [Metric.F1()] });
        string[] expected = [.. history.Epochs.Select(static epoch => FormattableString.Invariant(
            $"epoch {epoch.Epoch}/2  loss {epoch.Loss:F4}  accuracy {epoch.Accuracy:F4}  f1 {epoch.Metrics["f1"]:F4}  val_loss {epoch.ValidationLoss:F4}  val_accuracy {epoch.ValidationAccuracy:F4}  val_f1 {epoch.ValidationMetrics["f1"]:F4}"))];
        Assert.Equal(expected, console.Lines.Select(static line => Regex.Replace(line, @"  [\d,]+ samples/s  \d+\.\d\d s$", "")));
        Assert.DoesNotContain('\x1b', console.Text);
    }

    [Fact]
    public void A_terminal_gets_a_bar_and_the_same_lines_above_it()
    {
        var console = new RecordedConsole(isTerminal: true);
        History history = Fit(console, new FitOptions { Epochs = 3, BatchSize = 10, Optimizer = new Sgd(1e-7f) });
        string[] lines = [.. console.Lines.Where(static line => line.EndsWith(" s", StringComparison.Ordinal))];
        Assert.Equal(3, lines.Length);
        Assert.All(history.Epochs, epoch => Assert.StartsWith(
            FormattableString.Invariant($"epoch {epoch.Epoch}/3  loss {epoch.Loss:F4}  accuracy {epoch.Accuracy:F4}"), lines[epoch.Epoch - 1]));
        Assert.Contains(console.Lines, static line => line.Contains("100%", StringComparison.Ordinal) && line.EndsWith(" left", StringComparison.Ordinal));

        // In the end the bar is gone and the cursor is back.
        Assert.EndsWith("\x1b[?25h", console.Text);
        Assert.DoesNotContain("left", console.Text[console.Text.LastIndexOf("\x1b[1A", StringComparison.Ordinal)..]);
    }

    /// <summary>Nobody knows how many steps it has: they are shown instead. From the second epoch on it has as many as the first.</summary>
    [Fact]
    public void The_end_of_a_sequence_is_unknown_in_its_first_epoch()
    {
        var console = new RecordedConsole(isTerminal: true);
        new DenseNetwork(8, 4).Fit(new ObservedSequence(_data), new FitOptions { Epochs = 2, BatchSize = 10, Callbacks = [new TrainingDisplay(console.Console)] });
        Assert.Contains(console.Lines, static line => line.StartsWith("epoch 1/2", StringComparison.Ordinal) && line.EndsWith("  step 1", StringComparison.Ordinal));
        Assert.DoesNotContain(console.Lines, static line => line.StartsWith("epoch 1/2", StringComparison.Ordinal) && line.EndsWith(" left", StringComparison.Ordinal));
        Assert.Contains(console.Lines, static line => line.StartsWith("epoch 2/2", StringComparison.Ordinal) && line.EndsWith(" left", StringComparison.Ordinal));
    }

    [Fact]
    public void The_learning_rate_is_shown_where_a_schedule_changes_it()
    {
        var console = new RecordedConsole(isTerminal: false);
        Fit(console, new FitOptions { Epochs = 2, Optimizer = new Sgd(0.5f), Schedule = new ExponentialDecay(0.001) });
        Assert.StartsWith("epoch 1/2  learning_rate 0.5000  loss ", console.Lines[0]);
        Assert.StartsWith("epoch 2/2  learning_rate 5.00e-4  loss ", console.Lines[1]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Why_a_run_was_stopped_is_said(bool isTerminal)
    {
        var console = new RecordedConsole(isTerminal);
        Fit(console, new FitOptions { Epochs = 20, Optimizer = new Sgd(1e-9f) }, new EarlyStopping(Measure.Accuracy, patience: 2));
        Assert.Contains(console.Lines, static line => line.StartsWith("stopped: accuracy has not become better", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_many_epochs_some_have_a_line()
    {
        var console = new RecordedConsole(isTerminal: false);
        new DenseNetwork(8, 4).Fit(_data, new FitOptions { Epochs = 11, Callbacks = [new TrainingDisplay(console.Console) { EveryEpochs = 4 }] });
        Assert.Equal(["epoch  4/11", "epoch  8/11", "epoch 11/11"], console.Lines.Select(static line => line[..11]));
    }

    [Fact]
    public void A_run_that_fails_leaves_the_terminal_free()
    {
        var console = new RecordedConsole(isTerminal: true);
        Assert.Throws<TrainingDivergedException>(() => Fit(console, new FitOptions { Optimizer = new Sgd(1e30f), Loss = new MeanSquaredError() }));
        Assert.EndsWith("\x1b[?25h", console.Text);
        Fit(console, new FitOptions { Epochs = 1 });
    }

    [Fact]
    public void Two_displays_on_one_terminal_are_refused()
    {
        var console = new RecordedConsole(isTerminal: true);
        Assert.Throws<InvalidOperationException>(() => Fit(console, new FitOptions { Epochs = 1 }, new TrainingDisplay(console.Console)));
        Fit(console, new FitOptions { Epochs = 1 });
    }

    private History Fit(RecordedConsole console, FitOptions options, params Callback[] further) => new DenseNetwork(8, 4).Fit(_data, new FitOptions
    {
        Epochs = options.Epochs,
        BatchSize = options.BatchSize,
        Optimizer = options.Optimizer,
        Schedule = options.Schedule,
        Loss = options.Loss,
        ValidationSplit = options.ValidationSplit,
        Metrics = options.Metrics,
        Callbacks = [new TrainingDisplay(console.Console), .. further],
    });
}
