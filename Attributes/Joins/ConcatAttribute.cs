namespace Netwright;

/// <summary>
/// Named values and the value above, one after the other: the channels of images, or flat features. Write it as
/// <c>[Concat("b1", "b3", "b5")]</c>.
/// </summary>
/// <remarks>
/// <para>Input: images of one height and width, or flat features. Output: an image with all their channels, or all features.</para>
/// <para>No parameters.</para>
/// <para>Source: Szegedy et al. 2014, «Going Deeper with Convolutions»; as PyTorch's <c>torch.cat</c> along the channels.</para>
/// </remarks>
/// <param name="names">The named values in their order; the value above comes last.</param>
public sealed class ConcatAttribute(params string[] names) : LayerAttribute
{
    /// <summary>The named values that come before the value above.</summary>
    public string[] Names { get; } = names;
}
