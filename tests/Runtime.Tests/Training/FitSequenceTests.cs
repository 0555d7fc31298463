using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Training;

/// <summary>Training and evaluation on a sequence of samples. What a dataset gives in its order is what the sequence must give.</summary>
public sealed class FitSequenceTests
{
    private const int Inputs = 6;
    private const int Classes = 3;
    private const int Count = 100;

    private static readonly ToyDataset Data = ToyDataset.Separable(Count, Inputs, Classes);

    [Fact]
    public void An_epoch_is_a_pass_over_the_sequence()
    {
        var samples = new ObservedSequence(Data);
        var options = new FitOptions { Epochs = 3, BatchSize = 16, Shuffle = false, Optimizer = new Adam(0.05f), Metrics = [Metric.F1()], Validation = Data };
        (DenseNetwork expected, DenseNetwork found) = (Network(), Network());

        History byIndex = expected.Fit(Data, options);
        History history = found.Fit(samples, options);

        AssertSame(expected, found);
        Assert.Equal(byIndex.Epochs.Select(ResultsOf), history.Epochs.Select(ResultsOf));
        Assert.Equal((3, 3), (samples.Begun, samples.Disposed));
    }

    [Fact]
    public void Target_vectors_are_learned_too()
    {
        ToyDataset data = ToyDataset.Random(50, Inputs, Classes);
        var options = new FitOptions { Epochs = 2, Shuffle = false, Metrics = [Metric.MeanAbsoluteError()] };
        (DenseNetwork expected, DenseNetwork found) = (Network(FinalActivation.None), Network(FinalActivation.None));

        expected.Fit(data, options);
        History history = found.Fit(new ObservedSequence(data), options);

        AssertSame(expected, found);
        Assert.Null(history.Epochs[0].Accuracy);
    }

    [Fact]
    public void With_a_number_of_steps_an_epoch_goes_on_where_the_last_one_stopped()
    {
        var samples = new ObservedSequence(Data);
        (DenseNetwork expected, DenseNetwork found) = (Network(), Network());

        // Ten batches are a pass, so five epochs of four steps are two.
        expected.Fit(samples, new FitOptions { Epochs = 2, BatchSize = 10 });
        History history = found.Fit(samples, new FitOptions { Epochs = 5, BatchSize = 10, StepsPerEpoch = 4 });

        AssertSame(expected, found);
        Assert.Equal(5, history.Epochs.Count);
        Assert.Equal(samples.Begun, samples.Disposed);
    }

    [Fact]
    public void A_sequence_without_end_is_read_as_far_as_the_steps_go()
    {
        int read = 0;
        IEnumerable<Sample> Endless()
        {
            while (true)
            {
                yield return SampleOf(Data, read++ % Count);
            }
        }

        Network().Fit(Endless(), new FitOptions { Epochs = 3, BatchSize = 8, StepsPerEpoch = 5, Schedule = new OneCycle() });

        // A few batches are read ahead.
        Assert.InRange(read, 3 * 5 * 8, (3 * 5 * 8) + (8 * 5));
    }

    [Fact]
    public void Of_a_dataset_an_epoch_of_few_steps_sees_other_samples_each_time()
    {
        var seen = new List<int>();
        var options = new FitOptions { BatchSize = 10, StepsPerEpoch = 3 };
        using var batches = new DatasetBatches(Data, options);
        for (int epoch = 1; epoch <= 2; epoch++)
        {
            batches.Begin(epoch, steps: 0, allSteps: 0, CancellationToken.None);
            while (batches.TryRead(out _, out ReadOnlySpan<int> samples))
            {
                seen.AddRange(samples);
            }
        }

        Assert.Equal((60, 30, 3), (seen.Count, batches.SamplesPerEpoch, batches.StepsPerEpoch));
        Assert.NotEqual(seen.Take(30).Order(), seen.Skip(30).Order());
    }

    [Fact]
    public void The_buffer_shuffles_each_pass_in_its_own_way()
    {
        var options = new FitOptions { BatchSize = 7, ShuffleBuffer = 20, Seed = 5 };
        List<float>[] passes = [.. PassesOf(options, epochs: 2)];

        Assert.All(passes, static pass => Assert.Equal(FirstValues(), pass.Order()));
        Assert.NotEqual(passes[0], passes[1]);
        Assert.NotEqual(Enumerable.Range(0, Count).Select(FirstValue), passes[0]);
        Assert.Equal(passes, [.. PassesOf(options, epochs: 2)]);
    }

    [Fact]
    public void Without_samples_it_says_so()
    {
        Assert.Contains("holds no samples", Assert.Throws<ArgumentException>(() => Network().Fit([])).Message, StringComparison.Ordinal);
        Assert.Contains("holds no samples", Assert.Throws<ArgumentException>(() => Network().Evaluate(Array.Empty<Sample>())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(15)]
    public void A_sequence_that_can_be_read_only_once_says_so_when_it_is_read_again(int? steps)
    {
        IEnumerator<Sample> once = new ObservedSequence(Data).GetEnumerator();
        IEnumerable<Sample> Rest()
        {
            while (once.MoveNext())
            {
                yield return once.Current;
            }
        }

        var options = new FitOptions { Epochs = 2, BatchSize = 10, StepsPerEpoch = steps };
        string message = Assert.Throws<ArgumentException>(() => Network().Fit(Rest(), options)).Message;

        Assert.Contains($"none in epoch {(steps is null ? 2 : 1)}: it can be read only once", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_the_network_is_named()
    {
        AssertMessage("takes inputs of 6, 6 values; those of the sequence have 5", new Sample(new float[5], 1));
        AssertMessage("has 3 outputs (3); the sequence has target vectors of 2 values", new Sample(new float[Inputs], new float[2]));
        AssertMessage("began with classes, and goes on with target vectors", SampleOf(Data, 0), new Sample(new float[Inputs], new float[Classes]));

        static void AssertMessage(string expected, params Sample[] samples)
        {
            var options = new FitOptions { BatchSize = 1 };
            Assert.Contains(expected, Assert.Throws<ArgumentException>(() => Network().Fit(samples, options)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Options_that_need_a_dataset_are_refused()
    {
        AssertMessage("ValidationSplit cannot split a sequence", new FitOptions { ValidationSplit = 0.1 });
        AssertMessage("WarmUp needs the number of steps", new FitOptions { Schedule = new WarmUp(3, new OneCycle()) });
        AssertMessage("StepsPerEpoch must be at least 1; found 0", new FitOptions { StepsPerEpoch = 0 });
        AssertMessage("ShuffleBuffer must be at least 0; found -1", new FitOptions { ShuffleBuffer = -1 });

        static void AssertMessage(string expected, FitOptions options)
            => Assert.Contains(expected, Assert.Throws<ArgumentException>(() => Network().Fit(new ObservedSequence(Data), options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_ends_with_the_run_whatever_ends_it()
    {
        var samples = new ObservedSequence(Data);
        using var cancellation = new CancellationTokenSource();
        var options = new FitOptions { BatchSize = 4, Callbacks = [new Killer(3)] };

        Assert.Throws<OperationCanceledException>(() => Network().Fit(samples, options));
        Assert.Equal((1, 1), (samples.Begun, samples.Disposed));

        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Network().Fit(samples, options, cancellationToken: cancellation.Token));
        Assert.Equal(samples.Begun, samples.Disposed);
    }

    [Fact]
    public void An_exception_of_the_sequence_is_thrown_to_who_trains()
    {
        static IEnumerable<Sample> Damaged()
        {
            yield return SampleOf(Data, 0);
            throw new InvalidDataException("row 2");
        }

        Assert.Equal("row 2", Assert.Throws<InvalidDataException>(() => Network().Fit(Damaged(), new FitOptions { BatchSize = 1 })).Message);
    }

    [Fact]
    public void Evaluation_is_that_of_the_dataset()
    {
        ToyDataset data = ToyDataset.Separable(2500, Inputs, Classes);
        DenseNetwork network = Network();
        Metric[] metrics = [Metric.F1(), Metric.Auc(), Metric.TopK(2)];

        Evaluation expected = network.Evaluate(data, metrics: metrics);
        Evaluation found = network.Evaluate(new ObservedSequence(data), metrics: metrics);

        Assert.Equal(expected.Loss, found.Loss, 12);
        Assert.Equal(expected.Confusion!.Report(), found.Confusion!.Report());
        Assert.Equal(expected.Metrics, found.Metrics);
    }

    private static DenseNetwork Network(FinalActivation activation = FinalActivation.Softmax) => new(Inputs, Classes, activation);

    private static Sample SampleOf(Dataset data, int index) => ObservedSequence.SampleOf(data, index);

    private static float FirstValue(int sample) => SampleOf(Data, sample).Input.Span[0];

    private static IEnumerable<float> FirstValues() => Enumerable.Range(0, Count).Select(FirstValue).Order();

    // The first value of each sample, in the order in which the epochs see them.
    private static IEnumerable<List<float>> PassesOf(FitOptions options, int epochs)
    {
        using var batches = new SequenceBatches(new ObservedSequence(Data), Network().Info, options, CancellationToken.None);
        float[] input = new float[Inputs];
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            List<float> seen = [];
            batches.Begin(epoch, steps: 0, allSteps: 0, CancellationToken.None);
            while (batches.TryRead(out Dataset? dataset, out ReadOnlySpan<int> samples))
            {
                foreach (int sample in samples)
                {
                    dataset.CopyInput(sample, input);
                    seen.Add(input[0]);
                }
            }

            batches.End();
            yield return seen;
        }
    }

    private static object ResultsOf(EpochResult epoch)
        => (epoch.Loss, epoch.Accuracy, epoch.ValidationLoss, epoch.Metrics["f1"], epoch.ValidationMetrics["f1"]);

    private static void AssertSame(DenseNetwork expected, DenseNetwork found)
        => Assert.All(expected.Parameters.Zip(found.Parameters), static pair => Assert.Equal(pair.First.Values.ToArray(), pair.Second.Values.ToArray()));
}
