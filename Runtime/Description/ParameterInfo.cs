namespace Netwright;

/// <summary>One parameter tensor of a network.</summary>
/// <param name="Name">Its name in a saved file, <c>conv1.weight</c>.</param>
/// <param name="Shape">Its shape in PyTorch's layout: output channels first.</param>
/// <param name="Offset">Where it begins in the network's parameter buffer, in floats; a multiple of 16.</param>
/// <param name="Initializer">How it is drawn before training; never <see cref="Initializer.Auto"/>.</param>
/// <param name="FanIn">The number of inputs that one output sums over.</param>
/// <param name="FanOut">The number of outputs that one input goes to.</param>
public sealed record ParameterInfo(string Name, TensorShape Shape, int Offset, Initializer Initializer, int FanIn, int FanOut)
{
    /// <summary>Whether training changes it by gradients; otherwise it is frozen or a running statistic.</summary>
    public bool IsTrained { get; init; } = true;
}
