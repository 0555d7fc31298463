using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// A convolution with sixteen images in the lanes: every weight is a scalar broadcast to all images, read where the parameters lie;
/// nothing is packed.
/// </summary>
internal sealed class ImagesInLanesConvolution(Convolution convolution, Isa isa)
{
    public Contraction Build()
    {
        ConvolutionGeometry geometry = convolution.Geometry;
        OutputAxes pixels = new(convolution);
        Axis group = new("group", geometry.Groups);
        Axis o = new("o", convolution.OutputChannels);
        Axis lane = new("lane", isa.Parts);
        Axis i = new("i", convolution.InputChannels);
        Axis ky = new("ky", geometry.KernelHeight);
        Axis kx = new("kx", geometry.KernelWidth);

        Graph.Value input = convolution.Input;
        int kernel = geometry.KernelHeight * geometry.KernelWidth;
        int filter = convolution.InputChannels * kernel;
        Affine weight = Affine.At(0).Along(group, o.Extent * filter).Along(o, filter)
            .Along(i, kernel).Along(ky, geometry.KernelWidth).Along(kx, 1);
        Affine pixel = Affine.At(input.Origin - (geometry.PaddingTop * input.RowStride) - (geometry.PaddingLeft * input.ColumnStride))
            .Along(group, i.Extent * input.PlaneStride).Along(i, input.PlaneStride).Along(lane, isa.Width)
            .Along(ky, geometry.DilationY * input.RowStride).Along(kx, geometry.DilationX * input.ColumnStride);

        Affine perChannel = Affine.At(0).Along(group, o.Extent).Along(o, 1);
        return new Contraction
        {
            Outer = [group],
            Tiled = [o, lane, .. pixels.All],
            Whole = pixels.Windows,
            Reduced = [i, ky, kx],
            Overlapping = kx.Extent > 1 ? kx : null,
            Left = new Operand("weight", weight, IsVector: false),
            Right = new Operand("input", pixels.Along(pixel, geometry.StrideY * input.RowStride, geometry.StrideX * input.ColumnStride)),
            Bias = convolution.HasBias ? new Operand("bias", perChannel, IsVector: false) : null,
            Epilogue = pixels.Epilogue(
                value => Affine.At(value.Origin).Along(group, o.Extent * value.PlaneStride).Along(o, value.PlaneStride).Along(lane, isa.Width),
                perChannel,
                channelsInLanes: false),
        };
    }
}
