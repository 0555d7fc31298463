namespace Netwright;

/// <summary>
/// How gradients change parameters. An optimizer holds settings only; what it remembers from step to step is an
/// <see cref="OptimizerState"/>, so one optimizer may train several networks.
/// </summary>
public abstract class Optimizer
{
    /// <summary>Sets the learning rate.</summary>
    /// <param name="learningRate">The length of a step; not negative.</param>
    protected Optimizer(float learningRate) => LearningRate = learningRate;

    /// <summary>The length of a step. It may be changed between steps; the next step takes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public float LearningRate
    {
        get;
        set => field = NonNegative(value, nameof(LearningRate));
    }

    /// <summary>Makes the memory of one training run.</summary>
    /// <param name="length">The number of floats in the network's parameter buffer, a multiple of 16.</param>
    public abstract OptimizerState CreateState(int length);

    /// <summary>Checks an argument that must be finite and not negative.</summary>
    private protected static float NonNegative(float value, string name) => float.IsFinite(value) && value >= 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "Expected a finite number that is not negative.");

    /// <summary>Checks an argument by which something is divided.</summary>
    private protected static float Positive(float value, string name) => NonNegative(value, name) > 0
        ? value
        : throw new ArgumentOutOfRangeException(
            name, value, "Expected a number above 0: the step of a parameter that gets no gradient is divided by it.");

    /// <summary>Checks an argument that is the share of the past in a moving average.</summary>
    private protected static float Decay(float value, string name) => value is >= 0 and < 1
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "Expected a number from 0 to below 1.");

    /// <summary>
    /// The decimal that was written: 0.999, where 0.999f is another number, and 1 − 0.999f differs from 0.001 in the fifth digit. A
    /// decimal takes the seven digits that a float holds.
    /// </summary>
    internal static double Meant(float value) => (double)(decimal)value;
}
