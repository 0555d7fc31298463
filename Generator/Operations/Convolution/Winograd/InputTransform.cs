using Netwright.Generator.Emission;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Writes Bᵀ·d·B of the tiles of a band: 6×6 inputs d become 36 numbers.</summary>
internal sealed class InputTransform(Isa isa, TiledPixels pixels, WinogradTiling tiling, TransformedTiles tiles)
    : TileTransform(isa, pixels, tiling, tiles, WinogradTiling.Inputs, [4, -5, -4, 2])
{
    // One dimension of Bᵀ (Lavin and Gray 2015, section 4.2).
    protected override void Transform(TransformArithmetic a, int part, Func<int, string> d, Action<int, string> yield, string prefix)
    {
        switch (part)
        {
            case 0:
                yield(0, a.MultiplyAdd(4, d(0), a.MultiplyAdd(-5, d(2), d(4))));
                break;
            case 1:
                string p = a.Define(prefix + "p", a.MultiplyAdd(-4, d(2), d(4)));
                string q = a.Define(prefix + "q", a.MultiplyAdd(-4, d(1), d(3)));
                yield(1, $"({p} + {q})");
                yield(2, $"({p} - {q})");
                break;
            case 2:
                string r = a.Define(prefix + "r", $"{d(4)} - {d(2)}");
                string s = a.Define(prefix + "s", $"({d(3)} - {d(1)}) * {TransformArithmetic.Name(2)}");
                yield(3, $"({r} + {s})");
                yield(4, $"({r} - {s})");
                break;
            default:
                yield(5, a.MultiplyAdd(4, d(1), a.MultiplyAdd(-5, d(3), d(5))));
                break;
        }
    }
}
