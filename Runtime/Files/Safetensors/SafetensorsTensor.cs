namespace Netwright.Files.Safetensors;

/// <summary>One tensor that a safetensors file holds.</summary>
/// <param name="Name">The tensor's name, <c>conv1.weight</c>.</param>
/// <param name="ElementType">The element type as the format spells it, <c>F32</c>.</param>
/// <param name="Shape">The tensor's shape; its elements are row-major.</param>
/// <param name="Begin">Where its bytes begin, counted from the end of the header.</param>
/// <param name="End">Where its bytes end, exclusive.</param>
internal sealed record SafetensorsTensor(string Name, string ElementType, TensorShape Shape, long Begin, long End);
