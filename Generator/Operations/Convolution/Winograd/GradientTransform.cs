using Netwright.Generator.Emission;
using static Netwright.Generator.Operations.Convolution.Winograd.TransformConstant;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Writes A·z·Aᵀ of the tiles of a band: 4×4 gradients z of outputs become 36 numbers, the reverse of what made the outputs.</summary>
internal sealed class GradientTransform(Isa isa, TiledPixels pixels, TileBlock block, TransformedTiles tiles) : TileTransform(isa, pixels, block, tiles)
{
    protected override IEnumerable<TransformConstant> Constants => [Two, Four, Eight];

    protected override int PixelsOf(TileRun run) => WinogradTiling.Outputs;

    // The first number, the second and third, the fourth and fifth, and the last.
    protected override int PartsOf(TileRun run) => 4;

    // One dimension of A.
    protected override void Transform(TransformArithmetic a, TileRun run, int part, Func<int, string> z, Action<int, string> yield, string prefix)
    {
        switch (part)
        {
            case 0:
                yield(0, z(0));
                break;
            case 1:
                string p = a.Define(prefix + "p", $"{z(0)} + {z(2)}");
                string q = a.Define(prefix + "q", $"{z(1)} + {z(3)}");
                yield(1, $"({p} + {q})");
                yield(2, $"({p} - {q})");
                break;
            case 2:
                string r = a.Define(prefix + "r", a.MultiplyAdd(Four, z(2), z(0)));
                string s = a.Define(prefix + "s", a.MultiplyAdd(Eight, z(3), TransformArithmetic.Multiply(Two, z(1))));
                yield(3, $"({r} + {s})");
                yield(4, $"({r} - {s})");
                break;
            default:
                yield(5, z(3));
                break;
        }
    }
}
