using System.Diagnostics;
using Netwright.Runtime.Tests.Files;
using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Training;

public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Checkpoint => _folder["run.checkpoint"];

    public static TheoryData<int> Steps => [.. Enumerable.Range(1, ResumableRun.Epochs * ResumableRun.StepsPerEpoch)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_run_that_goes_on_ends_with_the_same_bits(int killedAfter)
    {
        var saving = new TrainingCheckpoint(Checkpoint) { EverySteps = 1 };
        Assert.Throws<OperationCanceledException>(() => ResumableRun.Network().Fit(ResumableRun.Data, ResumableRun.Options(null, saving, new Killer(killedAfter))));
        AssertEndsAlike(Resume());
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_run_on_a_sequence_goes_on_too(int killedAfter)
    {
        // A pass is seven batches; epochs of four end within one.
        foreach (int? steps in new int?[] { null, 4 })
        {
            var data = new ObservedSequence(ResumableRun.Data);
            FitOptions Options(string? from, params Callback[] callbacks) => new()
            {
                Epochs = 4,
                BatchSize = 13,
                StepsPerEpoch = steps,
                ShuffleBuffer = 40,
                Seed = 3,
                Metrics = [Metric.F1()],
                Callbacks = callbacks,
                ResumeFrom = from,
            };
            (DenseNetwork whole, DenseNetwork resumed) = (ResumableRun.Network(), ResumableRun.Network(seed: 9));
            History expected = whole.Fit(data, Options(null));
            if (killedAfter > expected.Epochs.Count * (steps ?? 7))
            {
                continue;
            }

            var saving = new TrainingCheckpoint(Checkpoint) { EverySteps = 1 };
            Assert.Throws<OperationCanceledException>(() => ResumableRun.Network().Fit(data, Options(null, saving, new Killer(killedAfter))));
            History history = resumed.Fit(data, Options(Checkpoint, new TrainingCheckpoint(_folder["other"]), new Killer(-1)));

            Assert.Equal(whole.Parameters[0].Values.ToArray(), resumed.Parameters[0].Values.ToArray());
            Assert.Equal(expected.Epochs.SelectMany(static epoch => epoch.Measures()), history.Epochs.SelectMany(static epoch => epoch.Measures()));
        }
    }

    [Fact]
    public void A_run_goes_on_from_the_end_of_an_epoch_with_more_epochs()
    {
        DenseNetwork network = ResumableRun.Network();
        FitOptions Options(int epochs, string? from) => new()
        {
            Epochs = epochs,
            Optimizer = new RmsProp(0.01f, momentum: 0.5f, centered: true),
            ResumeFrom = from,
            Callbacks = [new TrainingCheckpoint(Checkpoint)],
        };
        network.Fit(ResumableRun.Data, Options(2, null));
        var resumed = ResumableRun.Network(seed: 7);
        History history = resumed.Fit(ResumableRun.Data, Options(5, Checkpoint));
        var whole = ResumableRun.Network();
        History expected = whole.Fit(ResumableRun.Data, Options(5, null));
        Assert.Equal(whole.Parameters[0].Values.ToArray(), resumed.Parameters[0].Values.ToArray());
        Assert.Equal(expected.Epochs.Select(static epoch => epoch.Loss), history.Epochs.Select(static epoch => epoch.Loss));
    }

    [Fact]
    public void A_run_that_was_stopped_stays_stopped()
    {
        FitOptions Options(string? from) => new()
        {
            Epochs = 50,
            Optimizer = new Sgd(1e-4f),
            ResumeFrom = from,
            Callbacks = [new TrainingCheckpoint(Checkpoint), new EarlyStopping(patience: 2, minDelta: 1)],
        };
        History stopped = ResumableRun.Network().Fit(ResumableRun.Data, Options(null));
        History again = ResumableRun.Network().Fit(ResumableRun.Data, Options(Checkpoint));
        Assert.Equal(3, again.Epochs.Count);
        Assert.Equal(stopped.StopReason, again.StopReason);
    }

    /// <summary>A process that does nothing but save checkpoints is killed at any moment, most likely within a write.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(31)]
    [InlineData(80)]
    public void A_process_that_is_killed_leaves_a_whole_checkpoint(int milliseconds)
    {
        string[] arguments = [typeof(ResumeTests).Assembly.Location, Checkpoint];
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", arguments) { RedirectStandardError = true })!;
        try
        {
            while (!File.Exists(Checkpoint))
            {
                Assert.False(process.HasExited, "The process ended before its first checkpoint.");
                Thread.Sleep(1);
            }

            Thread.Sleep(milliseconds);
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }

        AssertEndsAlike(Resume());
    }

    [SkippableFact]
    public void A_full_disk_is_named_and_what_was_saved_stays()
    {
        using var disk = SmallDisk.Mount(_folder.Path, kibibytes: 256);
        string path = Path.Combine(disk.Path, "run.checkpoint");
        var filler = new DiskFiller(disk.Path, afterEpoch: 2);
        var exception = Assert.Throws<IOException>(() => ResumableRun.Network().Fit(ResumableRun.Data, ResumableRun.Options(null, new TrainingCheckpoint(path), filler)));
        Assert.StartsWith($"Cannot write {path}: ", exception.Message);
        File.Delete(filler.File);
        Assert.Equal(["run.checkpoint"], Directory.EnumerateFiles(disk.Path).Select(static file => Path.GetFileName(file)));
        var network = ResumableRun.Network(seed: 9);
        AssertEndsAlike((network, network.Fit(ResumableRun.Data, ResumableRun.Options(path, new TrainingCheckpoint(Checkpoint), new Killer(-1)))));
    }

    [Fact]
    public void A_damaged_checkpoint_is_named_and_changes_nothing()
    {
        byte[] whole = Saved();
        AssertRejected<InvalidDataException>(whole[..^1], "truncated");
        AssertRejected<InvalidDataException>(whole[..20], "");
        AssertRejected<InvalidDataException>([], "");
        ResumableRun.Network().Save(Checkpoint);
        AssertRejected<InvalidDataException>(File.ReadAllBytes(Checkpoint), "is not a checkpoint of training");
        string text = System.Text.Encoding.Latin1.GetString(whole);
        AssertRejected<InvalidDataException>(System.Text.Encoding.Latin1.GetBytes(text.Replace("\"epochSeen\":\"", "\"epochSeen\":\"x")[..^1]), "");
        File.Delete(Checkpoint);
        Assert.Contains(Checkpoint, Assert.Throws<FileNotFoundException>(() => ResumableRun.Network().Fit(ResumableRun.Data, ResumableRun.Options(Checkpoint))).Message);

        void AssertRejected<TException>(byte[] content, string message)
            where TException : Exception
        {
            File.WriteAllBytes(Checkpoint, content);
            var network = ResumableRun.Network();
            float[] before = network.Parameters[0].Values.ToArray();
            var exception = Assert.Throws<TException>(() => network.Fit(ResumableRun.Data, ResumableRun.Options(Checkpoint, new TrainingCheckpoint(Checkpoint), new Killer(-1))));
            Assert.Contains(Checkpoint, exception.Message);
            Assert.Contains(message, exception.Message);
            Assert.Equal(before, network.Parameters[0].Values.ToArray());
        }
    }

    [Fact]
    public void A_checkpoint_of_another_run_is_told_apart()
    {
        File.WriteAllBytes(Checkpoint, Saved());
        var options = new FitOptions { Optimizer = new Sgd(), ResumeFrom = Checkpoint };
        var exception = Assert.Throws<InvalidDataException>(() => new DenseNetwork(40, 30).Fit(ResumableRun.Data, options));
        Assert.StartsWith($"{Checkpoint} is not a checkpoint of this run; nothing was loaded.", exception.Message);
        Assert.Contains("optimizer: expected Sgd, found Adam", exception.Message);
        Assert.Contains("batchSize: expected 64, found 16", exception.Message);
        Assert.Contains("samples: expected 90, found 72", exception.Message);
        Assert.Contains("optimizer/greatest: expected no such tensor", exception.Message);
    }

    private byte[] Saved()
    {
        var saving = new TrainingCheckpoint(Checkpoint) { EverySteps = 1 };
        Assert.Throws<OperationCanceledException>(() => ResumableRun.Network().Fit(ResumableRun.Data, ResumableRun.Options(null, saving, new Killer(7))));
        return File.ReadAllBytes(Checkpoint);
    }

    private (DenseNetwork Network, History History) Resume()
    {
        var network = ResumableRun.Network(seed: 9);
        return (network, network.Fit(ResumableRun.Data, ResumableRun.Options(Checkpoint, new TrainingCheckpoint(_folder["other"]), new Killer(-1))));
    }

    private static void AssertEndsAlike((DenseNetwork Network, History History) found)
    {
        var whole = ResumableRun.Network();
        History expected = whole.Fit(ResumableRun.Data, ResumableRun.Options(null));
        Assert.Equal(whole.Parameters[0].Values.ToArray(), found.Network.Parameters[0].Values.ToArray());
        Assert.Equal(whole.Parameters[1].Values.ToArray(), found.Network.Parameters[1].Values.ToArray());
        Assert.Equal(expected.InitialLoss, found.History.InitialLoss);
        Assert.Equal(expected.Epochs.SelectMany(static epoch => epoch.Measures()), found.History.Epochs.SelectMany(static epoch => epoch.Measures()));
    }

    private sealed class DiskFiller(string folder, int afterEpoch) : Callback
    {
        public string File { get; } = Path.Combine(folder, "filler");

        public override void OnEpochEnd(TrainingSession training, EpochResult result)
        {
            if (result.Epoch == afterEpoch)
            {
                using FileStream stream = System.IO.File.Create(File, bufferSize: 0);
                try
                {
                    while (true)
                    {
                        stream.Write(new byte[1024]);
                    }
                }
                catch (IOException)
                {
                    // Full.
                }
            }
        }
    }
}
