namespace Netwright;

/// <summary>
/// Puts a block, or a whole network, at this place: <c>[Use&lt;BasicBlock&gt;(128, 2)]</c>. Its layers have names of two parts,
/// <c>basicBlock3.conv1</c>: without <see cref="LayerAttribute.Name"/> the first is that of the class with its number among the uses of it.
/// </summary>
/// <typeparam name="T">A class that bears <see cref="BlockAttribute"/> or <see cref="NetworkAttribute"/>, in the same project.</typeparam>
/// <param name="arguments">
/// The values of the block's <c>const int</c> members in the order in which it declares them; the others keep their defaults.
/// </param>
public sealed class UseAttribute<T>(params int[] arguments) : LayerAttribute
    where T : class
{
    /// <summary>The values of the block's parameters.</summary>
    public int[] Arguments { get; } = arguments;

    /// <summary>
    /// How many such blocks follow one another, each with parameters of its own; at least 1, which is the default. With a
    /// <see cref="LayerAttribute.Name"/> <c>stage</c> they are called <c>stage1</c>, <c>stage2</c>, … and <c>stage</c> names the output of the last.
    /// </summary>
    public int Repeat { get; set; } = 1;

    /// <summary>Whether training leaves all parameters in it as they are; <see langword="false"/> by default.</summary>
    public bool Frozen { get; set; }
}
