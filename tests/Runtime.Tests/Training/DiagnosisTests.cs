using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Training;

/// <summary>Real runs that are made to go wrong, and curves at the edges.</summary>
public sealed class DiagnosisTests
{
    private const int Inputs = 8;
    private const int Classes = 4;

    private readonly ToyDataset _data = ToyDataset.Separable(200, Inputs, Classes);

    [Fact]
    public void A_tiny_learning_rate_learns_nothing() =>
        AssertOnly(Pathology.NoLearning, Fit(new FitOptions { Epochs = 5, Optimizer = new Sgd(1e-6f) }), "No learning: the loss began at ");

    [Fact]
    public void A_low_learning_rate_has_not_converged() =>
        AssertOnly(Pathology.NotConverged, Fit(new FitOptions { Epochs = 10, Optimizer = new Sgd(0.05f) }), "Not converged: the loss still falls");

    [Fact]
    public void A_gradient_of_the_wrong_sign_diverges() =>
        AssertOnly(Pathology.Divergence, Fit(new FitOptions { Epochs = 5, Optimizer = new Sgd(0.1f), Loss = new Uphill() }), "Divergence: the loss rose from ");

    [Fact]
    public void A_loss_that_is_not_finite_diverges()
    {
        float[] inputs = Samples.Uniform(100 * Inputs);
        inputs[80 * Inputs] = float.NaN;
        var data = new ToyDataset([Inputs], inputs, Classes, new int[100]);
        History history = new DenseNetwork(Inputs, Classes).Fit(data, new FitOptions { Callbacks = [new TerminateOnNaN()] });
        AssertOnly(Pathology.Divergence, history, "Divergence: the loss is no longer a finite number.");
    }

    [Fact]
    public void A_late_start_is_slow()
    {
        History history = Fit(new FitOptions { Epochs = 40, Optimizer = new Adam(0.1f), Schedule = new LateStart(epochs: 10) });
        AssertOnly(Pathology.SlowStart, history, "Slow start: the loss hardly fell from ");
        Assert.Matches("in the first 1[01] of 40 epochs", history.Diagnose()[0].Text);
    }

    [Fact]
    public void Random_labels_are_learned_by_heart()
    {
        // Twenty samples of forty values: any labels can be separated, but nothing follows for others.
        Dataset train = RandomLabels(20, seed: 1);
        var options = new FitOptions { Epochs = 60, BatchSize = 20, Optimizer = new Adam(0.05f), Validation = RandomLabels(100, seed: 2) };
        History history = new DenseNetwork(40, Classes).Fit(train, options);
        AssertOnly(Pathology.Overfitting, history, "Over-fitting: the validation loss was least in epoch ");

        static ToyDataset RandomLabels(int count, int seed) => new(
            [40], Samples.Uniform(count * 40, seed), Classes, [.. Samples.Uniform(count, seed + 10).Select(static value => (int)((value + 1) * 1.999f))]);
    }

    [Fact]
    public void A_run_that_went_well_has_no_diagnosis() =>
        Assert.Empty(Fit(new FitOptions { Epochs = 60, Optimizer = new Adam(0.1f), ValidationSplit = 0.2 }).Diagnose());

    [Fact]
    public void A_run_without_epochs_has_no_diagnosis() => Assert.Empty(new History([]).Diagnose());

    [Fact]
    public void The_best_epoch_is_the_first_with_the_least_validation_loss()
    {
        History history = new([Epoch(1, 0.5), Epoch(2, 0.3), Epoch(3, 0.3), Epoch(4, double.NaN)]);
        Assert.Equal(2, history.Best()!.Epoch);
        Assert.Equal(1, history.Best(Measure.Loss)!.Epoch);
        Assert.Null(new History([]).Best());
        Assert.Null(new History([Epoch(1, double.NaN)]).Best());
        Assert.Throws<InvalidOperationException>(() => history.Best(Measure.Accuracy));

        static EpochResult Epoch(int number, double validationLoss) => new(number, number, null, validationLoss, null, default, 0);
    }

    private static void AssertOnly(Pathology expected, History history, string text)
    {
        Diagnosis diagnosis = Assert.Single(history.Diagnose());
        Assert.Equal(expected, diagnosis.Pathology);
        Assert.StartsWith(text, diagnosis.ToString());
    }

    private History Fit(FitOptions options) => new DenseNetwork(Inputs, Classes).Fit(_data, options);

    private sealed class LateStart(int epochs) : LearningRateSchedule
    {
        public override double RateAt(double initial, in ScheduleMoment moment) => moment.Epoch < epochs ? 0 : initial;
    }

    private sealed class Uphill : Loss
    {
        private readonly SoftmaxCrossEntropy _loss = new();

        public override bool TakesLabels => true;

        public override double Compute(in LossGroup group)
        {
            double loss = _loss.Compute(group);
            foreach (ref float slope in group.Gradient)
            {
                slope = -slope;
            }

            return loss;
        }
    }
}
