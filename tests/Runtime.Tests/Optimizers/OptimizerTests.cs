using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Optimizers;

/// <summary>Ten steps against the formulas of PyTorch's documentation, written plainly in double precision.</summary>
public sealed class OptimizerTests
{
    private const int Length = 64;
    private const int Steps = 10;

    [Theory]
    [InlineData(0f, false, 0f)]
    [InlineData(0f, false, 0.1f)]
    [InlineData(0.9f, false, 0f)]
    [InlineData(0.9f, true, 0f)]
    [InlineData(0.5f, true, 0.05f)]
    public void Sgd_agrees_with_its_definition(float momentum, bool nesterov, float decay)
    {
        AssertAgrees(new Sgd(0.1f, momentum, nesterov, decay), (_, parameter, gradient, state) =>
        {
            gradient += (double)decay * parameter;
            if (momentum > 0)
            {
                state[0] = (momentum * state[0]) + gradient;
                gradient = nesterov ? gradient + (momentum * state[0]) : state[0];
            }

            return parameter - (0.1 * gradient);
        });
    }

    [Theory]
    [InlineData(0.9, 0.999, 1e-8, 0.0)]
    [InlineData(0.8, 0.99, 1e-3, 0.1)]
    public void Adam_agrees_with_its_definition(double beta1, double beta2, double epsilon, double decay)
    {
        var adam = new Adam(0.01f, (float)beta1, (float)beta2, (float)epsilon, (float)decay);
        AssertAgrees(adam, (step, parameter, gradient, state) =>
            parameter - Moments(0.01, beta1, beta2, epsilon, step, gradient + (decay * parameter), state));
    }

    [Theory]
    [InlineData(0.9, 0.999, 1e-8, 0.01)]
    [InlineData(0.8, 0.99, 1e-3, 0.5)]
    public void AdamW_agrees_with_its_definition(double beta1, double beta2, double epsilon, double decay)
    {
        var adam = new AdamW(0.01f, (float)beta1, (float)beta2, (float)epsilon, (float)decay);
        AssertAgrees(adam, (step, parameter, gradient, state) =>
            (parameter * (1 - (0.01 * decay))) - Moments(0.01, beta1, beta2, epsilon, step, gradient, state));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AmsGrad_divides_by_the_greatest_average(bool decoupled)
    {
        const double Beta2 = 0.5;
        Optimizer adam = decoupled ? new AdamW(0.01f, beta2: 0.5f, weightDecay: 0, amsGrad: true) : new Adam(0.01f, beta2: 0.5f, amsGrad: true);
        AssertAgrees(adam, (step, parameter, gradient, state) =>
        {
            state[0] = (0.9 * state[0]) + (0.1 * gradient);
            state[1] = (Beta2 * state[1]) + ((1 - Beta2) * gradient * gradient);
            state[2] = Math.Max(state[1], state[2]);
            double mean = state[0] / (1 - Math.Pow(0.9, step));
            return parameter - (0.01 * mean / (Math.Sqrt(state[2] / (1 - Math.Pow(Beta2, step))) + 1e-8));
        });
    }

    [Theory]
    [InlineData(0.0, 0.0, 0.0)]
    [InlineData(0.1, 0.5, 0.05)]
    public void AdaGrad_agrees_with_its_definition(double rateDecay, double initial, double decay)
    {
        AssertAgrees(new AdaGrad(0.1f, (float)rateDecay, (float)initial, weightDecay: (float)decay), (step, parameter, gradient, state) =>
        {
            gradient += decay * parameter;
            state[0] = (step == 1 ? initial : state[0]) + (gradient * gradient);
            return parameter - (0.1 / (1 + ((step - 1) * rateDecay)) * gradient / (Math.Sqrt(state[0]) + 1e-10));
        });
    }

    [Theory]
    [InlineData(0.0, false, 0.0)]
    [InlineData(0.8, false, 0.1)]
    [InlineData(0.0, true, 0.0)]
    [InlineData(0.8, true, 0.1)]
    public void RmsProp_agrees_with_its_definition(double momentum, bool centered, double decay)
    {
        var optimizer = new RmsProp(0.01f, 0.9f, 1e-3f, (float)momentum, centered, (float)decay);
        AssertAgrees(optimizer, (_, parameter, gradient, state) =>
        {
            gradient += decay * parameter;
            state[0] = (0.9 * state[0]) + (0.1 * gradient * gradient);
            state[1] = (0.9 * state[1]) + (0.1 * gradient);
            double root = Math.Sqrt(state[0] - (centered ? state[1] * state[1] : 0));
            state[2] = (momentum * state[2]) + (gradient / (root + 1e-3));
            return parameter - (0.01 * state[2]);
        });
    }

    [Fact]
    public void A_gradient_that_does_not_change_has_no_negative_variance()
    {
        OptimizerState state = new RmsProp(1e-3f, alpha: 0.5f, centered: true).CreateState(16);
        float[] parameters = new float[16];
        for (int step = 0; step < 200; step++)
        {
            Step(state, parameters, [.. Enumerable.Repeat(0.7f, 16)]);
        }

        Assert.All(parameters, static value => Assert.True(float.IsFinite(value)));
    }

    [Fact]
    public void States_are_named_for_checkpoints()
    {
        Assert.Equal([], Names(new Sgd()));
        Assert.Equal(["velocity"], Names(new Sgd(momentum: 0.9f)));
        Assert.Equal(["first", "second"], Names(new Adam()));
        Assert.Equal(["first", "second", "greatest"], Names(new AdamW(amsGrad: true)));
        Assert.Equal(["sum"], Names(new AdaGrad()));
        Assert.Equal(["square", "mean", "velocity"], Names(new RmsProp(momentum: 0.9f, centered: true)));

        static IEnumerable<string> Names(Optimizer optimizer) => optimizer.CreateState(32).Values.Select(static values => values.Name);
    }

    [Fact]
    public void Defaults_are_those_of_PyTorch()
    {
        Assert.Equal((1e-3f, 0f, false, 0f), (new Sgd().LearningRate, new Sgd().Momentum, new Sgd().Nesterov, new Sgd().WeightDecay));
        var adam = new Adam();
        Assert.Equal((1e-3f, 0.9f, 0.999f, 1e-8f, 0f), (adam.LearningRate, adam.Beta1, adam.Beta2, adam.Epsilon, adam.WeightDecay));
        Assert.Equal(1e-2f, new AdamW().WeightDecay);
        var adaGrad = new AdaGrad();
        Assert.Equal(
            (1e-2f, 0f, 0f, 1e-10f, 0f),
            (adaGrad.LearningRate, adaGrad.LearningRateDecay, adaGrad.InitialAccumulator, adaGrad.Epsilon, adaGrad.WeightDecay));
        var rmsProp = new RmsProp();
        Assert.Equal(
            (1e-2f, 0.99f, 1e-8f, 0f, false, 0f),
            (rmsProp.LearningRate, rmsProp.Alpha, rmsProp.Epsilon, rmsProp.Momentum, rmsProp.Centered, rmsProp.WeightDecay));
    }

    [Fact]
    public void The_learning_rate_of_the_moment_is_taken()
    {
        var sgd = new Sgd(1);
        OptimizerState state = sgd.CreateState(16);
        float[] parameters = new float[16];
        float[] gradients = [.. Enumerable.Repeat(1f, 16)];
        Step(state, parameters, gradients);
        sgd.LearningRate = 0.25f;
        Step(state, parameters, gradients);
        Assert.All(parameters, static value => Assert.Equal(-1.25f, value));
    }

    [Fact]
    public void States_of_one_optimizer_do_not_mix()
    {
        var adam = new Adam(0.1f);
        OptimizerState first = adam.CreateState(16);
        OptimizerState second = adam.CreateState(16);
        float[] gradients = Samples.Uniform(16);
        float[] one = new float[16];
        float[] other = new float[16];
        Step(first, one, gradients);
        Step(first, one, gradients);
        Step(second, other, gradients);
        Step(second, other, gradients);
        Assert.Equal(one, other);
        Assert.Equal(2, second.Step);
    }

    [Fact]
    public void Velocity_that_has_become_negligible_is_zero()
    {
        OptimizerState state = new Sgd(1, momentum: 0.5f).CreateState(16);
        float[] parameters = new float[16];
        Step(state, parameters, [.. Enumerable.Repeat(1e-29f, 16)]);
        for (int step = 0; step < 10; step++)
        {
            Step(state, parameters, new float[16]);
        }

        // 1e-29 is halved three times (1.25e-30) before it falls below 1e-30, and adds up to 1.875e-29; without the flush it would come
        // to 1.999e-29.
        Assert.All(parameters, static value => Assert.Equal(-1.875e-29f, value, 1e-32f));
    }

    [Fact]
    public void Settings_out_of_range_are_rejected()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Sgd(-1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Sgd(float.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Sgd(1, momentum: 1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Sgd(1, weightDecay: -0.1f));
        Assert.Throws<ArgumentException>(static () => new Sgd(1, nesterov: true));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Adam(beta1: -0.1f));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Adam(beta2: 1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Adam(epsilon: 0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new AdaGrad(epsilon: 0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new AdaGrad(initialAccumulator: -1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new RmsProp(alpha: 1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new RmsProp(momentum: 1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new AdamW().LearningRate = float.PositiveInfinity);
    }

    private static double Moments(double rate, double beta1, double beta2, double epsilon, int step, double gradient, double[] state)
    {
        state[0] = (beta1 * state[0]) + ((1 - beta1) * gradient);
        state[1] = (beta2 * state[1]) + ((1 - beta2) * gradient * gradient);
        double mean = state[0] / (1 - Math.Pow(beta1, step));
        double square = state[1] / (1 - Math.Pow(beta2, step));
        return rate * mean / (Math.Sqrt(square) + epsilon);
    }

    private static void AssertAgrees(Optimizer optimizer, Func<int, double, double, double[], double> reference)
    {
        float[] parameters = Samples.Uniform(Length);
        double[] expected = [.. parameters.Select(static value => (double)value)];
        double[][] states = [.. expected.Select(static _ => new double[3])];
        OptimizerState state = optimizer.CreateState(Length);
        for (int step = 1; step <= Steps; step++)
        {
            float[] gradients = Samples.Uniform(Length, seed: 100 + step);
            state.BeginStep();
            state.Update(0, parameters.AsSpan(0, 16), gradients.AsSpan(0, 16));
            state.Update(16, parameters.AsSpan(16), gradients.AsSpan(16));
            for (int index = 0; index < Length; index++)
            {
                expected[index] = reference(step, expected[index], gradients[index], states[index]);
            }

            Assert.Equal(expected, parameters.Select(static value => (double)value), static (a, b) => Math.Abs(a - b) <= 2e-6);
        }
    }

    private static void Step(OptimizerState state, float[] parameters, float[] gradients)
    {
        state.BeginStep();
        state.Update(0, parameters, gradients);
    }
}
