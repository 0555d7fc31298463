using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// A convolution with images in the lanes, or of one sample with neighbouring pixels of a row: every weight is a scalar broadcast to all lanes, read where
/// the parameters lie; nothing is packed.
/// </summary>
internal sealed class ScalarWeightConvolution
{
    private readonly Convolution _convolution;
    private readonly Isa _isa;
    private readonly PixelBlocks? _blocks;
    private readonly OutputAxes _pixels;
    private readonly Axis _lane;

    public ScalarWeightConvolution(Convolution convolution, Isa isa)
    {
        _convolution = convolution;
        _isa = isa;
        _blocks = convolution.Blocks;
        _pixels = new OutputAxes(convolution, blocks: _blocks);
        _lane = new Axis("lane", isa.Parts);
    }

    public Contraction Build()
    {
        ConvolutionGeometry geometry = _convolution.Geometry;
        Axis group = new("group", geometry.Groups);
        Axis o = new("o", _convolution.OutputChannels);
        Axis i = new("i", _convolution.InputChannels);
        Axis ky = new("ky", geometry.KernelHeight);
        Axis kx = new("kx", geometry.KernelWidth);

        Value input = _convolution.Input;
        int kernel = geometry.KernelHeight * geometry.KernelWidth;
        int filter = _convolution.InputChannels * kernel;
        Affine weight = Affine.At(0).Along(group, o.Extent * filter).Along(o, filter)
            .Along(i, kernel).Along(ky, geometry.KernelWidth).Along(kx, 1);
        Affine pixel = Affine.At(input.Origin - (geometry.PaddingTop * input.RowStride) - (geometry.PaddingLeft * input.ColumnStride))
            .Along(group, i.Extent * input.PlaneStride).Along(i, input.PlaneStride).Along(_lane, _isa.Width)
            .Along(ky, geometry.DilationY * input.RowStride).Along(kx, geometry.DilationX * input.ColumnStride);

        Affine perChannel = Affine.At(0).Along(group, o.Extent).Along(o, 1);
        return new Contraction
        {
            IsShared = _blocks is not null,
            Outer = [group],
            Tiled = _blocks is null ? [o, _lane, .. _pixels.All] : [o, _pixels.Y, _pixels.X, _lane, .. _pixels.Windows],
            Whole = PoolsNeighbours ? [_lane, .. _pixels.Windows] : _pixels.Windows,
            Reduced = [i, ky, kx],
            Overlapping = _blocks is null && kx.Extent > 1 ? kx : null,
            Left = new Operand("weight", weight, IsVector: false),
            Right = new Operand("input", _pixels.Along(pixel, geometry.StrideY * input.RowStride, geometry.StrideX * input.ColumnStride)),
            Bias = _convolution.HasBias ? new Operand("bias", perChannel, IsVector: false) : null,
            Epilogue = _pixels.Epilogue(
                value => Affine.At(value.Origin).Along(group, o.Extent * value.PlaneStride).Along(o, value.PlaneStride).Along(_lane, LaneStride(value)),
                perChannel,
                channelsInLanes: false) with
            {
                PoolsNeighbours = PoolsNeighbours,
            },
        };
    }

    private bool PoolsNeighbours => _blocks?.PerResult > 1;

    private int LaneStride(Value result) => result == _convolution.Output ? _isa.Width : _isa.Width / (_blocks?.PerResult ?? 1);
}
