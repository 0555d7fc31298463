using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Contractions;

/// <summary>Two neighbouring pixels in the lanes, eight channels of each.</summary>
/// <param name="Lane">The axis of the vectors that the sixteen lanes take. No tile cuts it.</param>
/// <param name="Stride">The floats from the first pixel to the second, where results are not pooled.</param>
internal sealed record PixelPair(Axis Lane, int Stride);
