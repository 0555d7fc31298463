using Netwright.Numerics.Tests.InstructionSets;
using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>Networks with several outputs, each with a loss, weight and targets of its own, against the reference.</summary>
[Trait("Category", "Numerics")]
public class OutputTests
{
    private static readonly NetworkFamily Family = NetworkFamily.Declared("Outputs");

    private static readonly (Loss, float) Squared = (new MeanSquaredError(), 0.7f);
    private static readonly (Loss, float) Binary = (new BinaryCrossEntropy(), 1.5f);
    private static readonly (Loss, float) Entropy = (new SoftmaxCrossEntropy(), 0.3f);
    private static readonly (Loss, float) Untrained = (new MeanSquaredError(), 0);

    // The main output's loss has the weight 1.
    private static readonly (string Network, (Loss, float)[] Losses)[] Trained =
    [
        ("Auxiliary", [(new SoftmaxCrossEntropy(), 1), Binary]),
        ("Auxiliary", [(new SoftmaxCrossEntropy(), 1), Squared]),
        ("Auxiliary", [(new MeanSquaredError(), 1), Binary]),
        ("Auxiliary", [(new SoftmaxCrossEntropy(), 1), Untrained]),
        ("AuxiliaryInTraining", [(new MeanSquaredError(), 1), Entropy, Squared]),
        ("AuxiliaryInTraining", [(new SoftmaxCrossEntropy(), 1), Squared, Squared]),
        ("AuxiliaryInTraining", [(new MeanSquaredError(), 1), Entropy, Untrained]),
        ("OutputsAlongTheWay", [(new SoftmaxCrossEntropy(), 1), Squared, Squared]),
        ("OutputsAlongTheWay", [(new MeanSquaredError(), 1), Squared, Untrained]),
        ("SequenceAndPair", [(new BinaryCrossEntropy(), 1), Squared, Squared]),
    ];

    public OutputTests() => ChildRun.ThrowUnlessAsAsked();

    public static TheoryData<int, int> Cases
    {
        get
        {
            TheoryData<int, int> cases = [];
            for (int trained = 0; trained < Trained.Length; trained++)
            {
                foreach (int batch in Batches.AroundGroups.Where(static batch => batch > 1))
                {
                    cases.Add(trained, batch);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_the_reference(int trained, int batch)
        => Assert.Equal([], Agreement.Check(Family, Trained[trained].Network, Trained[trained].Losses, batch, seed: batch).ToArray());

    [Fact]
    public void Inference_leaves_out_what_only_training_needs()
    {
        Network network = Family.Create("AuxiliaryInTraining", "Portable");
        float[] inputs = Samples.Inputs(network, count: 2, seed: 1);

        Assert.Equal([2 * network.OutputSize, 2 * 7 * 2 * 2], network.ForwardAll(inputs).Select(static output => output.Length));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(19)]
    [InlineData(37)]
    public void The_first_of_all_outputs_is_the_main_one(int count)
    {
        Network network = Family.Create("Auxiliary", "Portable");
        float[] inputs = Samples.Inputs(network, count, seed: 1);

        Assert.Equal(network.Forward(inputs), network.ForwardAll(inputs)[0]);
        Assert.Equal(Enumerable.Range(0, count).Select(sample => network.Classify(inputs.AsSpan(sample * network.InputSize, network.InputSize))), Classes());

        int[] Classes()
        {
            int[] classes = new int[count];
            network.Classify(inputs, classes);
            return classes;
        }
    }

    [Fact]
    public void Room_for_all_outputs_is_checked()
    {
        Network network = Family.Create("Auxiliary", "Portable");
        ArgumentException problem = Assert.Throws<ArgumentException>(() => network.ForwardAll(new float[2 * network.InputSize], new float[8]));

        Assert.Contains("has 18 values (2 of all outputs); found room for 8", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_output_is_named_with_the_known_ones()
    {
        ArgumentException problem = Assert.Throws<ArgumentException>(() => Train("Auxiliary", new MeanSquaredError(), ("axu", new OutputLoss())));

        Assert.Contains("no additional output 'axu'; it has 'aux'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cross_entropy_of_a_softmax_that_others_read_is_refused()
    {
        var entropy = new OutputLoss { Loss = new SoftmaxCrossEntropy() };
        ArgumentException problem = Assert.Throws<ArgumentException>(() => Train("OutputsAlongTheWay", new SoftmaxCrossEntropy(), ("shares", entropy)));

        Assert.Contains("read the output 'shares'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_of_another_size_or_number_are_refused()
    {
        Trainer same = Train("Auxiliary", new MeanSquaredError());
        float[] inputs = new float[2 * same.Network.InputSize];
        ArgumentException size = Assert.Throws<ArgumentException>(() => same.Step(inputs, new float[8].AsSpan()));
        Assert.Contains("The output 'aux' of Auxiliary has 5 outputs (5); the dataset has target vectors of 4 values", size.Message, StringComparison.Ordinal);

        var targets = new ArrayDataset(same.Network.Info.InputShape, new float[3 * same.Network.InputSize], new float[15], 5);
        Trainer own = Train("Auxiliary", new MeanSquaredError(), ("aux", new OutputLoss { Targets = targets }));
        ArgumentException count = Assert.Throws<ArgumentException>(() => own.Step(inputs, new float[8].AsSpan()));
        Assert.Contains("the output 'aux' are those of 3 samples; the dataset has 2", count.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-0.1f)]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void A_weight_is_finite_and_not_negative(float weight)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new OutputLoss { Weight = weight });

    [Fact]
    public void Fit_learns_all_outputs()
    {
        Network network = Family.Create("Auxiliary", "Portable");
        Random random = new(3);
        float[] inputs = [.. Enumerable.Range(0, 40 * network.InputSize).Select(_ => (float)random.NextDouble())];
        int[] labels = [.. Enumerable.Range(0, 40).Select(sample => inputs[sample * network.InputSize] > 0.5f ? 1 : 0)];
        float[] targets = [.. labels.SelectMany(label => Enumerable.Repeat(0.2f + (0.6f * label), 5))];
        var options = new FitOptions
        {
            Epochs = 60,
            BatchSize = 20,
            Optimizer = new Adam(0.02f),
            OutputLosses = new Dictionary<string, OutputLoss>
            {
                ["aux"] = new() { Loss = new MeanSquaredError(), Targets = new ArrayDataset([3, 8, 8], inputs, targets, 5) },
            },
        };
        network.Fit(new ArrayDataset([3, 8, 8], inputs, labels, 4), options);

        float[][] outputs = network.ForwardAll(inputs);
        Assert.True(network.Evaluate(new ArrayDataset([3, 8, 8], inputs, labels, 4)).Accuracy > 0.9);
        Assert.True(outputs[1].Zip(targets, static (actual, wanted) => Math.Abs(actual - wanted)).Average() < 0.1);
    }

    private static Trainer Train(string name, Loss loss, params (string Name, OutputLoss Loss)[] outputs)
        => new(Family.Create(name, "Portable"), new Sgd(), loss, outputs: outputs.ToDictionary(static output => output.Name, static output => output.Loss));
}
