namespace Netwright.Generator.Operations.GroupNormalization;

/// <summary>The names and constants of one normalisation of groups.</summary>
/// <param name="Grouping">How a sample is cut.</param>
/// <param name="Epsilon">What is added to the variance.</param>
/// <param name="Weight">The scale, γ; null where there is none.</param>
/// <param name="Bias">The shift, β; null where there is none.</param>
internal sealed record GroupNormParameters(Grouping Grouping, float Epsilon, string? Weight, string? Bias);
