using Netwright.Generator.Emission;
using static Netwright.Generator.Operations.Convolution.Winograd.TransformConstant;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// Writes Bᵀ·d·B of the tiles of a band: 6×6 inputs d become 36 numbers. The rows of Bᵀ are divided by what those of G are multiplied by, so that the
/// kernels, of which there are often more than tiles, take few steps.
/// </summary>
internal sealed class InputTransform(Isa isa, TiledPixels pixels, WinogradTiling tiling, TransformedTiles tiles)
    : TileTransform(isa, pixels, tiling, tiles, WinogradTiling.Inputs, [Quarter, MinusFiveQuarters, MinusFour, MinusFive, Four, MinusSixth, Twelfth, TwentyFourth])
{
    // One dimension of Bᵀ (Lavin and Gray 2015, section 4.2), divided by 4, -6, -6, 24, 24 and 1.
    protected override void Transform(TransformArithmetic a, int part, Func<int, string> d, Action<int, string> yield, string prefix)
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
}
