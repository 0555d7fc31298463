using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// A convolution of one sample with sixteen output channels in the lanes: inputs are scalars, broadcast to all output channels, and
/// packed weights are vectors, held in registers along a kernel's row while the pixels stream past. Of eight channels or fewer two neighbouring pixels
/// share the lanes: they read the same inputs but for one stride, and the weights of each are zero where only the other reads.
/// </summary>
internal sealed class ChannelBlockedConvolution
{
    private readonly Convolution _convolution;
    private readonly Isa _isa;
    private readonly ConvolutionGeometry _geometry;
    private readonly ChannelGrouping _channels;
    private readonly OutputAxes _pixels;
    private readonly Axis _lane;

    public ChannelBlockedConvolution(Convolution convolution, Isa isa)
    {
        _convolution = convolution;
        _isa = isa;
        _geometry = convolution.Geometry;
        _channels = new ChannelGrouping(convolution);
        _pixels = new OutputAxes(convolution, _channels.Pixels);
        _lane = new Axis("lane", isa.Parts);
    }

    public Contraction Build() => _channels.IsDepthwise ? BuildDepthwise() : BuildDense();

    private Contraction BuildDense()
    {
        Value input = _convolution.Input.Storage;
        Axis group = new("group", _channels.Groups);
        Axis o = new("o", _channels.OutputBlocks);
        Axis block = new("block", _channels.InputBlocks);
        Axis i = new("i", _channels.InputsPerBlock);
        Axis ky = new("ky", _geometry.KernelHeight);
        Axis kx = new("kx", _channels.KernelWidth);

        // Packed as it is read: group, output block, input block, kernel row, input, kernel column, sixteen outputs.
        int row = kx.Extent * Value.Lanes;
        int rows = i.Extent * row;
        int blocks = ky.Extent * rows;
        int outputs = block.Extent * blocks;
        Affine weight = Affine.At(0).Along(group, o.Extent * outputs).Along(o, outputs).Along(block, blocks)
            .Along(ky, rows).Along(i, row).Along(kx, Value.Lanes).Along(_lane, _isa.Width);

        int channel = input.Layout == Layout.ChannelBlocked ? 1 : input.PlaneStride;
        int groupStride = input.Layout == Layout.ChannelBlocked ? _channels.InputBlocks * input.PlaneStride : _channels.Inputs * input.PlaneStride;
        Affine pixel = FirstPixel(input).Along(group, groupStride).Along(block, input.PlaneStride).Along(i, channel);

        return Contract([group], [o, _lane, .. _pixels.All], [block, ky, i, kx], kx, ky, new Operand("weight", weight), pixel, false, group, o);
    }

    private Contraction BuildDepthwise()
    {
        Axis block = new("block", ChannelGrouping.BlocksOf(_geometry.Groups));
        Axis ky = new("ky", _geometry.KernelHeight);
        Axis kx = new("kx", _geometry.KernelWidth);
        Affine weight = Affine.At(0).Along(block, ky.Extent * kx.Extent * Value.Lanes)
            .Along(ky, kx.Extent * Value.Lanes).Along(kx, Value.Lanes).Along(_lane, _isa.Width);
        Value input = _convolution.Input.Storage;
        Affine pixel = FirstPixel(input).Along(block, input.PlaneStride).Along(_lane, _isa.Width);
        return Contract([block], [_lane, .. _pixels.All], [ky, kx], kx, ky, new Operand("weight", weight), pixel, true, block, null);
    }

    private Contraction Contract(
        IReadOnlyList<Axis> outer, IReadOnlyList<Axis> tiled, IReadOnlyList<Axis> reduced, Axis kx, Axis ky,
        Operand weight, Affine pixel, bool vectorInput, Axis group, Axis? o)
    {
        Value input = _convolution.Input.Storage;
        Affine address = _pixels.Along(
            pixel.Along(ky, _geometry.DilationY * input.RowStride).Along(kx, _geometry.DilationX * input.ColumnStride),
            _geometry.StrideY * input.RowStride,
            _geometry.StrideX * input.ColumnStride);
        int blocks = o?.Extent ?? 1;
        Affine perChannel = Blocks(Affine.At(0), group, o, blocks, Value.Lanes).Along(_lane, _isa.Width);
        return new Contraction
        {
            IsShared = true,
            Outer = outer,
            Tiled = tiled,
            Whole = IsPaired ? [_lane, .. _pixels.Windows] : _pixels.Windows,
            Reduced = reduced,
            Overlapping = kx.Extent > 1 ? kx : null,
            Left = weight,
            Right = new Operand("input", address, vectorInput),
            Bias = _convolution.HasBias ? new Operand("bias", perChannel) : null,
            Epilogue = _pixels.Epilogue(
                value => OfResult(Blocks(Affine.At(value.Origin), group, o, blocks, value.PlaneStride)), perChannel, channelsInLanes: true) with
            {
                Pair = IsPaired ? new PixelPair(_lane, _convolution.Output.ColumnStride) : null,
            },
        };
    }

    private bool IsPaired => _channels.Pixels > 1;

    // Of a pair the lanes do not stand in memory as they do in registers.
    private Affine OfResult(Affine address) => IsPaired ? address : address.Along(_lane, _isa.Width);

    private static Affine Blocks(Affine address, Axis group, Axis? o, int blocksPerGroup, int stride)
    {
        Affine moved = address.Along(group, blocksPerGroup * stride);
        return o is null ? moved : moved.Along(o, stride);
    }

    private Affine FirstPixel(Value input)
        => Affine.At(input.Origin - (_geometry.PaddingTop * input.RowStride) - (_geometry.PaddingLeft * input.ColumnStride));
}
