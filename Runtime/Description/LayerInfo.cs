namespace Netwright;

/// <summary>One layer of a network, as the summary shows it.</summary>
/// <param name="Name">The layer's name, <c>conv1</c>.</param>
/// <param name="Description">The layer in words, <c>Conv2D 6 kernels of 5×5, padding 2</c>.</param>
/// <param name="OutputShape">The shape that one sample has after this layer.</param>
/// <param name="ParameterCount">The number of its trainable parameters.</param>
/// <param name="MultiplyAccumulates">The multiply-accumulates it costs for one sample.</param>
public sealed record LayerInfo(string Name, string Description, TensorShape OutputShape, long ParameterCount, long MultiplyAccumulates);
