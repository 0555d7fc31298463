using System.Diagnostics.Metrics;
using Netwright.Runtime.Tests.Files;
using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Callbacks;

public sealed class CallbackTests : IDisposable
{
    private const int Inputs = 8;
    private const int Classes = 4;

    private readonly TemporaryFolder _folder = new();
    private readonly ToyDataset _data = ToyDataset.Separable(100, Inputs, Classes);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Events_come_in_their_order()
    {
        var recorder = new Recorder();
        Fit(new FitOptions { Epochs = 2, BatchSize = 60, Callbacks = [recorder] });
        string[] epoch = ["epoch", "batch", "/batch 60", "batch", "/batch 40", "/epoch"];
        Assert.Equal(["train", .. epoch, .. epoch, "/train True"], recorder.Events);
    }

    [Fact]
    public void An_exception_ends_the_run_and_all_are_told()
    {
        var recorder = new Recorder();
        var options = new FitOptions { Callbacks = [new OnBatch(static _ => throw new NotSupportedException()), recorder] };
        Assert.Throws<NotSupportedException>(() => Fit(options));
        Assert.Equal("/train False", recorder.Events[^1]);
    }

    [Fact]
    public void Stopping_within_an_epoch_keeps_what_it_gave()
    {
        var options = new FitOptions { Epochs = 3, BatchSize = 10, Callbacks = [new OnBatch(static run => Stop(run, after: 13))], Metrics = [Metric.F1()] };
        History history = Fit(options);
        Assert.Equal(2, history.Epochs.Count);
        Assert.Equal("enough", history.StopReason);
        Assert.Single(history.Epochs[^1].Metrics);

        static void Stop(TrainingSession run, long after)
        {
            if (run.Steps == after)
            {
                run.Stop("enough");
                run.Stop("more than enough");
            }
        }
    }

    [Fact]
    public void Early_stopping_waits_and_restores_the_best()
    {
        // Each epoch the validation loss is that of a network which a callback moves away from what it has learned.
        var network = new DenseNetwork(Inputs, Classes);
        List<float[]> after = [];
        var spoiler = new OnEpoch(run =>
        {
            after.Add(run.Network.Parameters[0].Values.ToArray());
            if (run.Epoch >= 3)
            {
                run.Network.Parameters[0].Set([.. run.Network.Parameters[0].Values.ToArray().Select(static value => value * -2)]);
            }
        });
        var stopping = new EarlyStopping(patience: 2, restoreBest: true);
        var options = new FitOptions { Epochs = 50, Validation = _data, Optimizer = new Sgd(0.5f), Callbacks = [stopping, spoiler] };
        History history = network.Fit(_data, options);
        Assert.Equal(5, history.Epochs.Count);
        Assert.Equal(after[2], network.Parameters[0].Values.ToArray());
        Assert.Equal(history.Epochs[2].ValidationLoss, network.Evaluate(_data).Loss);
        Assert.StartsWith("val_loss has not become better than ", history.StopReason);
        Assert.EndsWith(" of epoch 3 for 2 epochs", history.StopReason);
    }

    [Fact]
    public void Early_stopping_without_restoring_keeps_the_last()
    {
        var options = new FitOptions { Epochs = 50, Optimizer = new Sgd(1e-3f), Callbacks = [new EarlyStopping(patience: 3, minDelta: 1)] };
        Assert.Equal(4, Fit(options).Epochs.Count);
    }

    [Fact]
    public void Divergence_can_end_a_run_without_an_exception()
    {
        float[] inputs = Samples.Uniform(100 * Inputs);
        inputs[80 * Inputs] = float.NaN;
        var data = new ToyDataset([Inputs], inputs, Classes, new int[100]);
        var network = new DenseNetwork(Inputs, Classes);
        History history = network.Fit(data, new FitOptions { BatchSize = 50, Shuffle = false, Callbacks = [new TerminateOnNaN()] });
        Assert.Empty(history.Epochs);
        Assert.StartsWith("Training diverged in epoch 1, step 2: the loss is NaN.", history.StopReason);
        Assert.All(network.Parameters[0].Values.ToArray(), static value => Assert.True(float.IsFinite(value)));
    }

    [Fact]
    public void Models_are_saved_every_n_epochs_or_when_they_are_best()
    {
        var every = new ModelCheckpoint(_folder["run-{epoch}.safetensors"], every: 2);
        var best = new ModelCheckpoint(_folder["best.safetensors"]) { Best = Measure.ValidationLoss };
        var network = new DenseNetwork(Inputs, Classes);
        List<float[]> after = [];
        var spoiler = new OnEpoch(run =>
        {
            after.Add(run.Network.Parameters[0].Values.ToArray());
            if (run.Epoch >= 3)
            {
                run.Network.Parameters[0].Set([.. run.Network.Parameters[0].Values.ToArray().Select(static value => value * -2)]);
            }
        });
        network.Fit(_data, new FitOptions { Epochs = 5, Validation = _data, Optimizer = new Sgd(0.5f), Callbacks = [every, best, spoiler] });
        Assert.Equal(["best.safetensors", "run-2.safetensors", "run-4.safetensors"], _folder.Names());
        Assert.Equal(after[2], Loaded("best.safetensors"));
        Assert.Equal(after[1], Loaded("run-2.safetensors"));

        float[] Loaded(string name)
        {
            var loaded = new DenseNetwork(Inputs, Classes, seed: 9);
            loaded.Load(_folder[name]);
            return loaded.Parameters[0].Values.ToArray();
        }
    }

    [Fact]
    public void The_log_has_a_line_for_each_epoch()
    {
        var options = new FitOptions { Epochs = 3, ValidationSplit = 0.2, Metrics = [Metric.F1()], Callbacks = [new CsvLog(_folder["log.csv"])], Schedule = new ExponentialDecay(0.5) };
        History history = Fit(options);
        string[] lines = File.ReadAllLines(_folder["log.csv"]);
        Assert.Equal("epoch,learning_rate,loss,accuracy,f1,val_loss,val_accuracy,val_f1,seconds", lines[0]);
        Assert.Equal(4, lines.Length);
        string[] last = lines[3].Split(',');
        Assert.Equal("3", last[0]);
        Assert.Equal(0.00025, double.Parse(last[1]), 1e-9);
        Assert.Equal(history.Epochs[2].ValidationLoss, double.Parse(last[5]));
        Assert.Equal(["log.csv"], _folder.Names());
    }

    [Fact]
    public void The_meter_publishes_steps_and_results()
    {
        Dictionary<string, double> published = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == TrainingMeter.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        listener.Start();
        History history = Fit(new FitOptions { Epochs = 1, BatchSize = 30, Validation = _data, Callbacks = [new TrainingMeter()] });
        Assert.Equal(100, published["netwright.training.samples"]);
        Assert.Equal(4, published["netwright.training.steps"]);
        Assert.Equal(history.Epochs[0].ValidationLoss, published["netwright.training.val_loss"]);
        Assert.True(published.ContainsKey("netwright.training.epoch.duration"));

        void Add(string name, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            Assert.Equal(new KeyValuePair<string, object?>("network", nameof(DenseNetwork)), tags[0]);
            published[name] = published.GetValueOrDefault(name) + value;
        }
    }

    [Fact]
    public void What_is_looked_at_must_be_there()
    {
        AssertRejected(new EarlyStopping(Measure.ValidationLoss), "EarlyStopping looks at val_loss, but neither");
        AssertRejected(new ModelCheckpoint("x") { Best = Measure.OfValidation(Metric.F1()) }, "ModelCheckpoint looks at val_f1, but neither");
        AssertRejected(new EarlyStopping(Measure.Of(Metric.F1())), "EarlyStopping looks at f1, but FitOptions.Metrics has no metric 'f1'.");

        void AssertRejected(Callback callback, string message) =>
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Fit(new FitOptions { Callbacks = [callback] })).Message);
    }

    private History Fit(FitOptions options) => new DenseNetwork(Inputs, Classes).Fit(_data, options);

    private sealed class OnBatch(Action<TrainingSession> action) : Callback
    {
        public override void OnBatchEnd(TrainingSession training, StepResult result) => action(training);
    }

    private sealed class OnEpoch(Action<TrainingSession> action) : Callback
    {
        public override void OnEpochEnd(TrainingSession training, EpochResult result) => action(training);
    }

    private sealed class Recorder : Callback
    {
        public List<string> Events { get; } = [];

        public override void OnTrainBegin(TrainingSession training) => Events.Add("train");

        public override void OnEpochBegin(TrainingSession training) => Events.Add("epoch");

        public override void OnBatchBegin(TrainingSession training) => Events.Add("batch");

        public override void OnBatchEnd(TrainingSession training, StepResult result) => Events.Add($"/batch {result.Samples}");

        public override void OnEpochEnd(TrainingSession training, EpochResult result) => Events.Add("/epoch");

        public override void OnTrainEnd(TrainingSession training) => Events.Add($"/train {training.IsComplete}");
    }
}
