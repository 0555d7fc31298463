namespace Netwright;

/// <summary>How well the samples of one class were told from others.</summary>
/// <param name="Precision">The share of right ones among the samples that were taken for the class; 0 if there are none.</param>
/// <param name="Recall">The share of the samples of the class that was found; 0 if there are none.</param>
/// <param name="Support">The number of samples of the class.</param>
public readonly record struct ClassScores(double Precision, double Recall, int Support)
{
    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
