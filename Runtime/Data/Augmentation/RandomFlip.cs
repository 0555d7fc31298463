namespace Netwright;

/// <summary>Mirrors half of the images, left to right where nothing else is said.</summary>
public sealed class RandomFlip : Augmentation
{
    /// <summary>Whether left and right are exchanged, in one image of two.</summary>
    public bool Horizontal { get; init; } = true;

    /// <summary>Whether top and bottom are exchanged, in one image of two.</summary>
    public bool Vertical { get; init; }

    /// <inheritdoc/>
    public override void Apply(Span<float> input, TensorShape shape, RandomSource random)
    {
        (int height, int width) = (shape[1], shape[2]);
        if (Horizontal && random.NextInteger(2) == 1)
        {
            for (int start = 0; start < input.Length; start += width)
            {
                input.Slice(start, width).Reverse();
            }
        }

        if (Vertical && random.NextInteger(2) == 1)
        {
            for (int start = 0; start < input.Length; start += height * width)
            {
                // Mirrored in both directions, then back from left to right.
                input.Slice(start, height * width).Reverse();
                for (int row = start; row < start + (height * width); row += width)
                {
                    input.Slice(row, width).Reverse();
                }
            }
        }
    }
}
