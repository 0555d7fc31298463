namespace Netwright;

/// <summary>Keeps gradients from growing without bound, before the optimizer sees them.</summary>
public sealed class GradientClipping
{
    private GradientClipping(float limit, bool isByNorm, string name)
    {
        Limit = float.IsFinite(limit) && limit > 0
            ? limit
            : throw new ArgumentOutOfRangeException(name, limit, "Expected a finite number above 0.");
        IsByNorm = isByNorm;
    }

    /// <summary>The largest norm, or the largest magnitude of an element.</summary>
    public float Limit { get; }

    /// <summary>Whether the norm of the whole gradient is limited rather than each element.</summary>
    public bool IsByNorm { get; }

    /// <summary>
    /// Scales the gradient of all parameters together so that its Euclidean norm is at most a limit: PyTorch's <c>clip_grad_norm_</c>, Keras's
    /// <c>global_clipnorm</c> (Pascanu et al. 2013). Its direction stays.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not a finite number above 0.</exception>
    public static GradientClipping ByNorm(float limit) => new(limit, isByNorm: true, nameof(limit));

    /// <summary>Cuts each element to ± a limit: PyTorch's <c>clip_grad_value_</c>, Keras's <c>clipvalue</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not a finite number above 0.</exception>
    public static GradientClipping ByValue(float limit) => new(limit, isByNorm: false, nameof(limit));
}
