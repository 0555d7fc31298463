namespace Netwright;

/// <summary>
/// Makes the value above (or that of <see cref="LayerAttribute.From"/>) an additional output of the network: <c>[Output("aux")]</c>. The line
/// below takes the same value as if this line were not there. The last line is always the main output.
/// </summary>
/// <remarks>Source: the auxiliary classifiers of Szegedy et al. 2014, «Going Deeper with Convolutions».</remarks>
public sealed class OutputAttribute : LayerAttribute
{
    /// <summary>Names the value above as an output.</summary>
    /// <param name="name">The name of the output; lines below can read the value by it.</param>
    public OutputAttribute(string name) => Name = name;

    /// <summary>
    /// Whether the output serves training alone, as the auxiliary classifiers of GoogLeNet do: inference leaves out every layer that only such
    /// outputs need. False by default.
    /// </summary>
    public bool TrainingOnly { get; set; }
}
