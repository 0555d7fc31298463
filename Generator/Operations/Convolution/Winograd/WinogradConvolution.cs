using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// A 3×3 convolution by Winograd's minimal filtering F(4×4, 3×3): tiles of 6×6 inputs are transformed, multiplied point by point with transformed
/// weights, which sums over the input channels as 36 matrix products, and transformed back into 4×4 outputs. That takes a quarter of the
/// multiplications. Source: Lavin and Gray 2015, «Fast Algorithms for Convolutional Neural Networks».
/// </summary>
internal abstract class WinogradConvolution(Convolution convolution, WinogradTiling tiling) : Operation(convolution.Name)
{
    /// <summary>The convolution that is computed.</summary>
    protected Convolution Convolution { get; } = convolution;

    /// <summary>The tiles of its output.</summary>
    protected WinogradTiling Tiling { get; } = tiling;

    /// <summary>Where the tiles of a band stand when they are transformed.</summary>
    protected abstract TransformedTiles InputTiles { get; }

    /// <summary>Receives them.</summary>
    protected abstract Value Transformed { get; }

    /// <summary>What the names of its kernels begin with behind the layer's.</summary>
    protected virtual string Role => string.Empty;

    /// <summary>Whose tiles are read.</summary>
    protected virtual string Subject => "its input";

    public override IReadOnlyList<Value> Inputs => Convolution.Inputs;

    public override IEnumerable<string> ParameterNames => Convolution.ParameterNames;

    public override string Description => $"{Convolution.Description}, by Winograd's filtering of 4×4 tiles";

    public override double SampleCycles => WinogradCost.OfSample(Convolution);

    /// <summary>Whole tiles are read, also where they reach beyond the last output.</summary>
    public override Halo HaloFor(Value input) => Tiling.HaloFor(input.Shape, Convolution.Geometry);

    public override void Rewire(Value from, Value to) => Convolution.Rewire(from, to);

    public override void Differentiate(Differentiation gradients) => throw new NotSupportedException("Convolutions take this form once all gradients are known.");

    // The rows of outputs of a band.
    private int BandRows => Tiling.BandRows * WinogradTiling.Outputs;

    /// <summary>Writes all bands.</summary>
    protected void EmitBands(PassEmitter emitter)
    {
        if (Tiling.Bands == 1)
        {
            EmitBand(emitter, 0);
            return;
        }

        // The last band may end in a row of tiles that reaches beyond the output.
        bool isCut = Convolution.Output.Shape.Height % WinogradTiling.Outputs != 0;
        using (emitter.Steps(this, isCut ? Tiling.Bands - 1 : Tiling.Bands, isReversed: false))
        {
            EmitBand(emitter, null);
        }

        if (isCut)
        {
            EmitBand(emitter, Tiling.Bands - 1);
        }
    }

    /// <summary>Writes what becomes of a band's transformed tiles.</summary>
    /// <param name="emitter">Where it is written.</param>
    /// <param name="band">Which band, or nothing for the one at which the loop of bands stands.</param>
    protected abstract void EmitProducts(PassEmitter emitter, int? band);

    /// <summary>Writes what makes outputs of the sums of a band's tiles.</summary>
    /// <param name="emitter">Where it is written.</param>
    /// <param name="band">The band.</param>
    /// <param name="sums">Where the sums stand.</param>
    /// <param name="planes">The channels, or blocks of them, of the sums.</param>
    /// <param name="constants">The arguments of what changes them channel by channel.</param>
    /// <param name="at">The argument that hands the sums from an offset on, and the one that hands the output from its first plane on.</param>
    protected void EmitResults(
        PassEmitter emitter, int? band, TransformedTiles sums, int planes, IReadOnlyList<string> constants, (Func<int, string> Sums, Func<int, string> Output) at)
    {
        foreach (TileBlock block in Tiling.Blocks(band))
        {
            OutputTransform transform = new(emitter.Isa, Convolution, block, sums, planes);
            emitter.Call(
                this,
                Role + "Result",
                new Kernel($"{Name}: {block.Rows.Outputs}×{block.Columns.Outputs} outputs of each tile.", transform.Parameters, transform.Body()),
                [.. constants, at.Sums(block.First * sums.Tile), at.Output(FirstPixelOf(block, Convolution.Output.Storage))]);
        }
    }

    /// <summary>Where a value's rows of a band begin, in words of generated code.</summary>
    protected CodeOffset OfBand(Value value, int start, int? band)
    {
        int stride = BandRows * value.RowStride;
        return band is { } fixedBand ? new CodeOffset(start + (fixedBand * stride)) : new CodeOffset(start).Along(PassEmitter.Step, stride);
    }

    /// <summary>Memory for what stands between the steps.</summary>
    protected Value Scratch(string name, int floats) => new($"{Name}.{name}", new Shapes.Shape(floats));

    private void EmitBand(PassEmitter emitter, int? band)
    {
        Value input = Convolution.Input.Storage;
        int first = input.Origin - (Convolution.Geometry.PaddingTop * input.RowStride) - (Convolution.Geometry.PaddingLeft * input.ColumnStride);
        foreach (TileBlock block in Tiling.TransformedBlocks(band))
        {
            emitter.Call(
                this,
                Role + "Transform",
                new Kernel(
                    $"{Name}: {block.Rows.Points}×{block.Columns.Points} numbers of each tile of {Subject}.",
                    TileTransform.Parameters,
                    new InputTransform(emitter.Isa, TiledPixels.Of(input), block, InputTiles).Body()),
                emitter.At(input, OfBand(input, first + FirstPixelOf(block, input), band)),
                emitter.At(Transformed, block.First * InputTiles.Tile));
        }

        EmitProducts(emitter, band);
    }

    private static int FirstPixelOf(TileBlock block, Value value)
        => WinogradTiling.Outputs * ((block.Rows.First * value.RowStride) + (block.Columns.First * value.ColumnStride));
}
