namespace Netwright.Zoo;

#pragma warning disable NW0305 // It is trained by Rosenblatt's rule, not by gradients.

/// <summary>
/// The perceptron with two inputs: a weighted sum and a threshold. It can learn AND and OR, and no weights give it XOR.
/// 3 parameters.
/// </summary>
/// <remarks>Rosenblatt 1958, «The Perceptron: A Probabilistic Model for Information Storage and Organization in the Brain».</remarks>
[Network(2)]
[Dense(1), Step]
public sealed partial class Perceptron;
