using Netwright.Generator.Layers.Convolution2D;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.DepthwiseConvolution2D;

/// <summary>A convolution of each channel by itself: one with as many groups as channels.</summary>
internal sealed record DepthwiseConvolution2DLayer(string Name, Shape Input, ConvolutionGeometry Geometry, bool HasBias, string Initializer)
    : Convolution2DLayer(Name, Input, Geometry, HasBias, Initializer)
{
    protected override string Groups => string.Empty;

    protected override string Title
    {
        get
        {
            int multiplier = Geometry.Filters / Geometry.Groups;
            return $"DepthwiseConv2D {Geometry.KernelHeight}×{Geometry.KernelWidth}{(multiplier == 1 ? string.Empty : $", multiplier {multiplier}")}";
        }
    }
}
