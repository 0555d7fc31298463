namespace Netwright.Generator.Shapes;

/// <summary>A value that a network hands out.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Node">The node that yields it.</param>
/// <param name="IsTrainingOnly">Whether inference does without it.</param>
internal sealed record NetworkOutput(string Name, int Node, bool IsTrainingOnly)
{
    /// <summary>The name of the main output, which is the value of the last line.</summary>
    public const string Main = "output";
}
