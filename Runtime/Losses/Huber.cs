using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>
/// Half the squared difference d of output and target up to |d| = δ, and δ (|d| − δ / 2) beyond, mean over all elements (Huber 1964):
/// PyTorch's <c>HuberLoss</c>.
/// </summary>
public sealed class Huber : Loss
{
    /// <summary>Sets where the loss goes over from a square to a line.</summary>
    /// <param name="delta">The difference δ, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">δ is not a finite number above 0.</exception>
    public Huber(float delta = 1) => Delta = float.IsFinite(delta) && delta > 0
        ? delta
        : throw new ArgumentOutOfRangeException(nameof(delta), delta, "Expected a finite number above 0.");

    /// <summary>The difference from which on the loss grows in proportion to it.</summary>
    public float Delta { get; }

    /// <inheritdoc/>
    public override double Compute(in LossGroup group) => ElementwiseLoss.Compute(group, new Formula(Delta));

    private readonly struct Formula(float delta) : IElementFormula
    {
        // With c the difference cut to ±δ, both pieces are c (d − c / 2), and c is the derivative.
        public Vector512<float> Loss(Vector512<float> value, Vector512<float> target)
        {
            Vector512<float> cut = Slope(value, target);
            return cut * (value - target - (cut * 0.5f));
        }

        public Vector512<float> Slope(Vector512<float> value, Vector512<float> target)
            => Vector512.Max(Vector512.Min(value - target, Vector512.Create(delta)), Vector512.Create(-delta));
    }
}
