using Microsoft.Extensions.Logging;
using Netwright.Logging;
using Netwright.Runtime.Tests.Networks;

namespace Netwright.Integrations.Tests;

public sealed class TrainingLoggerTests
{
    [Fact]
    public void Begin_epochs_and_end_are_logged()
    {
        var logger = new ListLogger();
        new DenseNetwork(8, 4).Fit(ToyDataset.Separable(50, 8, 4), new FitOptions { Epochs = 2, Callbacks = [new TrainingLogger(logger)] });
        Assert.Equal("Information: Training of DenseNetwork begins: 50 samples, 2 epochs", logger.Lines[0]);
        Assert.StartsWith("Information: DenseNetwork, epoch 2 of 2: learning_rate 0.001, loss ", logger.Lines[2]);
        Assert.Equal("Information: Training of DenseNetwork ends after 2 epochs: all epochs are complete", logger.Lines[3]);
        Assert.Equal(4, logger.Lines.Count);
    }

    [Fact]
    public void Divergence_is_a_warning()
    {
        var logger = new ListLogger();
        float[] inputs = [.. Enumerable.Repeat(float.NaN, 8)];
        var data = new ToyDataset([8], inputs, 4, new int[1]);
        Assert.Throws<TrainingDivergedException>(() => new DenseNetwork(8, 4).Fit(data, new FitOptions { Callbacks = [new TrainingLogger(logger)] }));
        Assert.Equal("Warning: Training of DenseNetwork diverged", logger.Lines[1]);
        Assert.Equal("Information: Training of DenseNetwork ends after 0 epochs: it was cancelled or failed", logger.Lines[2]);
    }

    private sealed class ListLogger : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable BeginScope<TState>(TState state) => throw new NotSupportedException("The callback begins no scopes.");

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel}: {formatter(state, exception)}");
    }
}
