namespace Netwright.Golden.Tests.Files;

/// <summary>A tensor that PyTorch computed, or computed with.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Values">Its values, row-major.</param>
internal sealed record GoldenTensor(TensorShape Shape, float[] Values);
