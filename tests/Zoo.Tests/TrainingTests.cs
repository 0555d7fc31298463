namespace Netwright.Zoo.Tests;

/// <summary>
/// Each network takes steps of training on a batch of two. A batch is computed as sixteen samples: large networks take from two seconds to half
/// a minute a step and gigabytes, so they are trained where NETWRIGHT_LONG_TESTS is set.
/// </summary>
public sealed class TrainingTests
{
    private const long MostMultiplyAccumulates = 1_000_000_000;

    /// <summary>All networks but the perceptron, through whose threshold no gradient goes.</summary>
    public static TheoryData<string> Trained { get; } = [.. Networks.Names.Except([nameof(Perceptron)])];

    [SkippableTheory]
    [MemberData(nameof(Trained))]
    public void A_step_changes_the_first_and_the_last_layer_and_the_loss_stays_finite(string name)
    {
        bool isLarge = Networks.InfoOf(name).MultiplyAccumulates > MostMultiplyAccumulates;
        Skip.If(isLarge && Environment.GetEnvironmentVariable("NETWRIGHT_LONG_TESTS") is null, "NETWRIGHT_LONG_TESTS is not set.");
        Network network = Networks.Create(name);
        Parameter[] trained = [.. network.Parameters.Where((_, place) => network.Info.Parameters[place].IsTrained)];
        Trainer trainer = new(network, new Sgd(1e-3f), new MeanSquaredError(), seed: 1);
        float[] inputs = Networks.Samples(network, 2);
        float[] targets = new float[2 * network.OutputSize];
        float[] first = trained[0].Values.ToArray();
        float[] last = trained[^1].Values.ToArray();

        StepResult step = trainer.Step(inputs, targets);

        Assert.True(double.IsFinite(step.Loss));
        Assert.NotEqual(first, trained[0].Values.ToArray());
        Assert.NotEqual(last, trained[^1].Values.ToArray());
        Assert.True(double.IsFinite(trainer.Step(inputs, targets).Loss));
    }
}
