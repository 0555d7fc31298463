using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Losses;

public sealed class LossTests
{
    private const int Lanes = LossGroup.Lanes;
    private const float Scale = 1f / 40;

    public static TheoryData<int, int> Sizes => new() { { 1, 16 }, { 2, 1 }, { 3, 7 }, { 10, 15 }, { 33, 16 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Mean_squared_error_agrees_with_the_reference(int features, int count)
    {
        float[] targets = Samples.Uniform(features * Lanes, seed: 2);
        AssertAgrees(new MeanSquaredError(), FinalActivation.None, LossReference.MeanSquaredError, Logits(features), targets, count);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Mean_absolute_error_agrees_with_the_reference(int features, int count) => AssertAgrees(
        new MeanAbsoluteError(), FinalActivation.None, LossReference.MeanAbsoluteError, Logits(features), Probabilities(features, 2), count);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Huber_agrees_with_the_reference(int features, int count) => AssertAgrees(
        new Huber(0.5f), FinalActivation.None, LossReference.Huber, Logits(features), Probabilities(features, 2), count);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Hinge_agrees_with_the_reference(int features, int count)
    {
        float[] targets = [.. Samples.Uniform(features * Lanes, seed: 2).Select(static value => value > 0 ? 1f : 0f)];
        AssertAgrees(new Hinge(), FinalActivation.None, LossReference.Hinge, Logits(features), targets, count);
        float[] signs = [.. targets.Select(static target => (2 * target) - 1)];
        AssertAgrees(new Hinge(), FinalActivation.None, LossReference.Hinge, Logits(features), signs, count);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Divergence_agrees_with_the_reference(int features, int count) => AssertAgrees(
        new KLDivergence(), FinalActivation.None, LossReference.KLDivergence, Logits(features), Probabilities(features, 2), count);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Smoothed_and_weighted_labels_are_distributions(int features, int count)
    {
        float[] weights = Probabilities(features, 3)[..features];
        int[] labels = [.. Enumerable.Range(0, count).Select(lane => lane * 7 % features)];
        float[] targets = new float[features * Lanes];
        for (int place = 0; place < targets.Length; place++)
        {
            (int feature, int lane) = (place / Lanes, place % Lanes);
            float hit = lane < count && labels[lane] == feature ? 1 : 0;
            targets[place] = weights[feature] * ((hit * 0.8f) + (0.2f / features));
        }

        var loss = new SoftmaxCrossEntropy(0.2f, weights);
        AssertAgrees(loss, FinalActivation.None, LossReference.SoftmaxCrossEntropy, Logits(features), targets, count, labels);
    }

    [Fact]
    public void Equal_outputs_have_no_slope()
    {
        float[] values = Logits(3);
        float[] gradient = new float[values.Length];
        var group = new LossGroup { Values = values, Targets = values, Applied = FinalActivation.None, Gradient = gradient, Count = 16, Scale = 1 };
        Assert.Equal(0, new MeanAbsoluteError().Compute(group));
        Assert.All(gradient, static value => Assert.Equal(0, value));
    }

    [Fact]
    public void Divergence_of_equal_distributions_is_zero()
    {
        float[] values = Logits(4);
        float[] targets = new float[values.Length];
        for (int lane = 0; lane < Lanes; lane++)
        {
            double total = Sample(values, lane).Sum(Math.Exp);
            for (int feature = 0; feature < 4; feature++)
            {
                targets[(feature * Lanes) + lane] = (float)(Math.Exp(values[(feature * Lanes) + lane]) / total);
            }
        }

        Assert.Equal(0, Value(new KLDivergence(), values, targets, FinalActivation.None, Lanes), 1e-4);
    }

    [Fact]
    public void Settings_out_of_range_are_rejected()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new SoftmaxCrossEntropy(labelSmoothing: 1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new SoftmaxCrossEntropy(classWeights: [1, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new BinaryCrossEntropy(labelSmoothing: -0.1f));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new BinaryCrossEntropy(positiveWeight: float.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Huber(0));
        DenseNetwork network = new(3, 4);
        var exception = Assert.Throws<ArgumentException>(() => new SoftmaxCrossEntropy(classWeights: [1, 2, 3]).Check(network.Info, network.Info.Outputs[0]));
        Assert.StartsWith("Expected a class weight for each of the 4 values of the output 'output' of DenseNetwork, found 3.", exception.Message);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Binary_cross_entropy_of_logits_agrees_with_the_reference(int features, int count)
    {
        float[] targets = Probabilities(features, 2);
        AssertAgrees(new BinaryCrossEntropy(), FinalActivation.None, LossReference.BinaryCrossEntropyOfLogits, Logits(features), targets, count);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Binary_cross_entropy_of_probabilities_agrees_with_the_reference(int features, int count)
    {
        float[] values = Probabilities(features, 1);
        float[] targets = Probabilities(features, 2);
        AssertAgrees(new BinaryCrossEntropy(), FinalActivation.Sigmoid, LossReference.BinaryCrossEntropy, values, targets, count);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Softmax_cross_entropy_with_distributions_agrees_with_the_reference(int features, int count)
    {
        // Targets that do not sum to 1 are allowed, as in PyTorch.
        float[] targets = Probabilities(features, 2);
        AssertAgrees(new SoftmaxCrossEntropy(), FinalActivation.None, LossReference.SoftmaxCrossEntropy, Logits(features), targets, count);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Softmax_cross_entropy_with_labels_is_that_of_one_hot_targets(int features, int count)
    {
        int[] labels = [.. Enumerable.Range(0, count).Select(lane => lane * 7 % features)];
        float[] oneHot = new float[features * Lanes];
        for (int lane = 0; lane < count; lane++)
        {
            oneHot[(labels[lane] * Lanes) + lane] = 1;
        }

        AssertAgrees(new SoftmaxCrossEntropy(), FinalActivation.None, LossReference.SoftmaxCrossEntropy, Logits(features), oneHot, count, labels);
    }

    [Fact]
    public void Softmax_cross_entropy_of_probabilities_is_the_loss_without_gradient()
    {
        float[] values = Probabilities(5, 1);
        float[] targets = Probabilities(5, 2);
        double expected = 0;
        for (int lane = 0; lane < 9; lane++)
        {
            expected += LossReference.CrossEntropyOfProbabilities(Sample(values, lane), Sample(targets, lane));
        }

        var loss = new SoftmaxCrossEntropy();
        Assert.Equal(expected, Value(loss, values, targets, FinalActivation.Softmax, count: 9), 1e-5);
        Assert.Throws<ArgumentException>(() => loss.Compute(
            new LossGroup { Values = values, Targets = targets, Applied = FinalActivation.Softmax, Count = 9, Gradient = new float[80] }));
    }

    [Fact]
    public void Extreme_logits_give_exact_finite_losses()
    {
        float[] logits = new float[2 * Lanes];
        logits.AsSpan(0, Lanes).Fill(1000);
        Assert.Equal(0, Cross(0));
        Assert.Equal(1000, Cross(1));
        Assert.Equal(0, Binary(1000, 1));
        Assert.Equal(1000, Binary(1000, 0));
        Assert.Equal(1000, Binary(-1000, 1));

        double Cross(int label) => ValueOfLabel(logits, label, FinalActivation.None);

        static double Binary(float logit, float target)
        {
            float[] values = [.. Enumerable.Repeat(logit, Lanes)];
            float[] targets = [.. Enumerable.Repeat(target, Lanes)];
            return Value(new BinaryCrossEntropy(), values, targets, FinalActivation.None);
        }
    }

    [Fact]
    public void Impossible_probabilities_give_a_finite_loss()
    {
        float[] values = new float[2 * Lanes];
        values.AsSpan(0, Lanes).Fill(1);
        Assert.Equal(87.34, ValueOfLabel(values, 1, FinalActivation.Softmax), 0.01);

        float[] targets = [.. values.Select(static value => 1 - value)];
        Assert.Equal(100, Value(new BinaryCrossEntropy(), values, targets, FinalActivation.Sigmoid), 1e-3);
    }

    [Theory]
    [InlineData(FinalActivation.None)]
    [InlineData(FinalActivation.Softmax)]
    public void Nan_reaches_the_loss(FinalActivation applied)
    {
        float[] values = [.. Enumerable.Repeat(float.NaN, 2 * Lanes)];
        float[] targets = Probabilities(2, 1);
        Assert.True(double.IsNaN(ValueOfLabel(values, 1, applied)));
        Assert.True(double.IsNaN(Value(new SoftmaxCrossEntropy(), values, targets, applied)));
        Assert.True(double.IsNaN(Value(new BinaryCrossEntropy(), values, targets, applied)));
        Loss[] others = [new MeanSquaredError(), new MeanAbsoluteError(), new Huber(), new Hinge(), new KLDivergence(), new SoftmaxCrossEntropy(0.1f)];
        Assert.All(others, loss => Assert.True(double.IsNaN(Value(loss, values, targets, applied))));
    }

    private static double Value(Loss loss, float[] values, float[] targets, FinalActivation applied, int count = 1) =>
        loss.Compute(new LossGroup { Values = values, Targets = targets, Applied = applied, Count = count });

    private static double ValueOfLabel(float[] values, int label, FinalActivation applied) =>
        new SoftmaxCrossEntropy().Compute(new LossGroup { Values = values, Labels = new[] { label }, Applied = applied, Count = 1 });

    private static void AssertAgrees(
        Loss loss,
        FinalActivation applied,
        Func<double[], double[], double> reference,
        float[] values,
        float[] targets,
        int count,
        int[]? labels = null)
    {
        // What stands in the padding must not matter.
        for (int place = 0; place < values.Length; place++)
        {
            values[place] = place % Lanes < count ? values[place] : float.NaN;
        }

        float[] gradient = [.. Enumerable.Repeat(7f, values.Length)];
        double result = loss.Compute(new LossGroup
        {
            Values = values,
            Applied = applied,
            Labels = labels,
            Targets = labels is null ? targets : [],
            Gradient = gradient,
            Count = count,
            Scale = Scale,
        });
        double expected = 0;
        for (int lane = 0; lane < Lanes; lane++)
        {
            double[] expectedGradient = new double[values.Length / Lanes];
            if (lane < count)
            {
                expected += reference(Sample(values, lane), Sample(targets, lane));
                expectedGradient = LossReference.Gradient(reference, Sample(values, lane), Sample(targets, lane));
            }

            Assert.Equal(
                expectedGradient, Sample(gradient, lane), static (a, b) => Math.Abs((a * Scale) - b) <= 1e-6 * Scale * Math.Max(10, Math.Abs(a)));
        }

        Assert.Equal(expected, result, 2e-6 * Math.Max(1, Math.Abs(expected)));
    }

    private static double[] Sample(float[] lanes, int lane) =>
        [.. Enumerable.Range(0, lanes.Length / Lanes).Select(feature => (double)lanes[(feature * Lanes) + lane])];

    private static float[] Logits(int features) => [.. Samples.Uniform(features * Lanes).Select(static value => value * 8)];

    private static float[] Probabilities(int features, int seed) =>
        [.. Samples.Uniform(features * Lanes, seed).Select(static value => 0.5f + (0.45f * value))];
}
