namespace Netwright;

/// <summary>One sample of a sequence: an input with a class or a target vector.</summary>
public readonly struct Sample
{
    /// <summary>Makes a labelled sample.</summary>
    /// <param name="input">The input, row-major.</param>
    /// <param name="label">Its class, from 0.</param>
    public Sample(ReadOnlyMemory<float> input, int label) => (Input, Label) = (input, label);

    /// <summary>Makes a sample with a target vector.</summary>
    /// <param name="input">The input, row-major.</param>
    /// <param name="target">Its target vector.</param>
    public Sample(ReadOnlyMemory<float> input, ReadOnlyMemory<float> target) => (Input, Target, Label) = (input, target, NoLabel);

    private const int NoLabel = -1;

    /// <summary>The input, row-major.</summary>
    public ReadOnlyMemory<float> Input { get; }

    /// <summary>The target vector; empty if there is a class.</summary>
    public ReadOnlyMemory<float> Target { get; }

    /// <summary>The class; −1 if there is a target vector.</summary>
    public int Label { get; }

    /// <summary>Whether the target is a class.</summary>
    public bool IsLabelled => Target.IsEmpty;
}
