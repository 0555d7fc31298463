using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// How the pixels of a row fall into blocks of sixteen lanes. Where sixteen do not divide a row, blocks overlap and some pixels are computed twice, so that
/// none reaches out of the row.
/// </summary>
/// <param name="Count">The blocks of a row.</param>
/// <param name="Step">The pixels from one to the next.</param>
/// <param name="PerResult">How many neighbours in a row are pooled to one.</param>
internal sealed record PixelBlocks(int Count, int Step, int PerResult)
{
    /// <summary>The blocks of a convolution's rows; null where its pixels cannot stand in the lanes.</summary>
    public static PixelBlocks? Of(Convolution convolution)
    {
        int perResult = convolution.Pooling?.Geometry.Columns.Kernel ?? 1;
        return convolution is { Geometry: { Groups: 1, StrideX: 1 }, KeepsUnpooled: false, Input.IsView: false, Output.Shape.IsSequence: false }
            && perResult <= 2
            ? Of(convolution.Output.Shape.Width, perResult)
            : null;
    }

    // As few as cover the row in even steps; more than twice as many as needed would be slower than channels in the lanes.
    private static PixelBlocks? Of(int width, int perResult)
    {
        int fewest = (width + Value.Lanes - 1) / Value.Lanes;
        return width < Value.Lanes
            ? null
            : Enumerable.Range(fewest, fewest).Select(count => Cut(width, count, perResult)).FirstOrDefault(static blocks => blocks is not null);
    }

    // The first block begins where the row does, and the last one ends where the row does.
    private static PixelBlocks? Cut(int width, int count, int perResult)
    {
        int steps = Math.Max(1, count - 1);
        int rest = width - Value.Lanes;
        return rest % steps == 0 && rest / steps % perResult == 0 ? new PixelBlocks(count, rest / steps, perResult) : null;
    }
}
