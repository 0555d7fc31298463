namespace Netwright.Generator.Operations.Normalization;

/// <summary>The names and constants of one batch normalisation.</summary>
/// <param name="Weight">The scale, γ; null where there is none.</param>
/// <param name="Bias">The shift, β; null where there is none.</param>
/// <param name="Mean">The running mean.</param>
/// <param name="Variance">The running variance.</param>
/// <param name="Epsilon">What is added to the variance.</param>
/// <param name="Momentum">The share of the batch in the running statistics.</param>
internal sealed record BatchNormParameters(string? Weight, string? Bias, string Mean, string Variance, float Epsilon, float Momentum);
