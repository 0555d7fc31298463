using Netwright.Generator.Emission;
using static Netwright.Generator.Operations.Convolution.Winograd.TransformConstant;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// Writes Bᵀ·d·B of tiles: 6×6 inputs d become 36 numbers, those of a tile that is cut fewer. The rows of Bᵀ are divided by what those of G are multiplied by, so
/// that the kernels, of which there are often more than tiles, take few steps: G gives a kernel, as a polynomial, at 0, 1, -1, 2, -2 and infinity, and the row
/// of Bᵀ for a point is Lagrange's polynomial, which is one there and zero at the others.
/// </summary>
internal sealed class InputTransform(Isa isa, TiledPixels pixels, TileBlock block, TransformedTiles tiles) : TileTransform(isa, pixels, block, tiles)
{
    protected override IEnumerable<TransformConstant> Constants
        => new[] { Block.Rows, Block.Columns }.Select(static run => run.Points).Distinct().SelectMany(ConstantsOf).Distinct();

    protected override int PixelsOf(TileRun run) => run.Points;

    protected override int PartsOf(TileRun run) => run.Points switch { 6 => 4, 5 => 3, _ => 2 };

    protected override void Transform(TransformArithmetic a, TileRun run, int part, Func<int, string> d, Action<int, string> yield, string prefix)
    {
        switch (run.Points)
        {
            case 3:
                ThreePoints(a, part, d, yield);
                break;
            case 4:
                FourPoints(a, part, d, yield, prefix);
                break;
            default:
                SixPoints(a, part, d, yield, prefix);
                break;
        }
    }

    private static TransformConstant[] ConstantsOf(int points) => points switch
    {
        3 => [Half],
        4 => [Half, MinusSixth, MinusThird],
        5 => [Quarter, MinusFiveQuarters, MinusFour, MinusSixth, Twelfth, TwentyFourth],
        _ => [Quarter, MinusFiveQuarters, MinusFour, MinusFive, Four, MinusSixth, Twelfth, TwentyFourth],
    };

    // Lavin and Gray 2015, section 4.2, divided by 4, -6, -6, 24, 24 and 1: the first, the second and third, the fourth and fifth, and the last number. Without
    // infinity, the last, the same numbers are those of five points.
    private static void SixPoints(TransformArithmetic a, int part, Func<int, string> d, Action<int, string> yield, string prefix)
    {
        switch (part)
        {
            case 0:
                yield(0, a.MultiplyAdd(Quarter, d(4), a.MultiplyAdd(MinusFiveQuarters, d(2), d(0))));
                break;
            case 1:
                string p = a.Define(prefix + "p", a.MultiplyAdd(MinusFour, d(2), d(4)));
                string q = a.Define(prefix + "q", TransformArithmetic.Multiply(MinusSixth, a.MultiplyAdd(MinusFour, d(1), d(3))));
                yield(1, a.MultiplyAdd(MinusSixth, p, q));
                yield(2, a.MultiplyAdd(MinusSixth, p, "-" + q));
                break;
            case 2:
                string r = a.Define(prefix + "r", $"{d(4)} - {d(2)}");
                string s = a.Define(prefix + "s", TransformArithmetic.Multiply(Twelfth, $"({d(3)} - {d(1)})"));
                yield(3, a.MultiplyAdd(TwentyFourth, r, s));
                yield(4, a.MultiplyAdd(TwentyFourth, r, "-" + s));
                break;
            default:
                yield(5, a.MultiplyAdd(Four, d(1), a.MultiplyAdd(MinusFive, d(3), d(5))));
                break;
        }
    }

    // For 0, 1, -1 and 2: (x² - 1)(x - 2)/2, -x(x + 1)(x - 2)/2, -x(x - 1)(x - 2)/6, x(x² - 1)/6.
    private static void FourPoints(TransformArithmetic a, int part, Func<int, string> d, Action<int, string> yield, string prefix)
    {
        if (part == 0)
        {
            string s = a.Define(prefix + "s", $"{d(1)} - {d(3)}");
            yield(3, $"({TransformArithmetic.Multiply(MinusSixth, s)})");
            yield(0, $"({d(0)} - {d(2)} - ({TransformArithmetic.Multiply(Half, s)}))");
        }
        else
        {
            yield(1, a.MultiplyAdd(Half, $"({d(2)} - {d(3)})", d(1)));
            yield(2, a.MultiplyAdd(MinusThird, d(1), a.MultiplyAdd(MinusSixth, d(3), TransformArithmetic.Multiply(Half, d(2)))));
        }
    }

    // For 0, 1 and -1: 1 - x², x(x + 1)/2, x(x - 1)/2.
    private static void ThreePoints(TransformArithmetic a, int part, Func<int, string> d, Action<int, string> yield)
    {
        if (part == 0)
        {
            yield(0, $"({d(0)} - {d(2)})");
        }
        else
        {
            yield(1, $"({TransformArithmetic.Multiply(Half, $"({d(1)} + {d(2)})")})");
            yield(2, $"({TransformArithmetic.Multiply(Half, $"({d(2)} - {d(1)})")})");
        }
    }
}
