namespace Netwright.Generator.Shapes;

/// <summary>A parameter tensor of one layer, before it has a place in memory.</summary>
/// <param name="Name">The last part of its name: <c>weight</c>, <c>bias</c>.</param>
/// <param name="Shape">Its shape in PyTorch's layout.</param>
/// <param name="Initializer">How it is drawn: the name of a member of <c>Netwright.Initializer</c>.</param>
/// <param name="FanIn">The number of inputs that one output sums over.</param>
/// <param name="FanOut">The number of outputs that one input goes to.</param>
internal sealed record ParameterSpec(string Name, Shape Shape, string Initializer, int FanIn, int FanOut)
{
    /// <summary>Whether it is a running statistic, which follows the batches instead of a gradient.</summary>
    public bool IsRunning { get; init; }
}
