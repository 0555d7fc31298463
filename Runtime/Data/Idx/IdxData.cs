namespace Netwright;

/// <summary>The content of an IDX file of unsigned bytes.</summary>
/// <param name="Shape">The extents; of images: count, height, width.</param>
/// <param name="Values">The elements, row-major.</param>
public sealed record IdxData(TensorShape Shape, ReadOnlyMemory<byte> Values);
