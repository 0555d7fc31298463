namespace Netwright;

/// <summary>
/// Covers a square of an image, whose middle is uniform over the image and which may reach beyond it (DeVries and Taylor 2017, «Improved regularization
/// of convolutional neural networks with cutout»).
/// </summary>
/// <param name="side">The side of the square in pixels.</param>
public sealed class Cutout(int side) : Augmentation
{
    private readonly int _side = (int)Checked(side, int.MaxValue / 2, nameof(side));

    /// <summary>What is put there.</summary>
    public float Fill { get; init; }

    /// <inheritdoc/>
    public override void Apply(Span<float> input, TensorShape shape, RandomSource random)
    {
        (int height, int width) = (shape[1], shape[2]);
        (int top, int bottom) = Range(random.NextInteger(height), height);
        (int left, int right) = Range(random.NextInteger(width), width);
        for (int start = 0; start < input.Length; start += height * width)
        {
            for (int y = top; y < bottom; y++)
            {
                input[(start + (y * width) + left)..(start + (y * width) + right)].Fill(Fill);
            }
        }
    }

    private (int First, int End) Range(int middle, int extent) =>
        (Math.Max(0, middle - (_side / 2)), Math.Min(extent, middle - (_side / 2) + _side));
}
