namespace Netwright;

/// <summary>
/// A depthwise convolution: every channel of an image is convolved by itself, with <see cref="Multiplier"/> learned kernels of its own. Write
/// it as <c>[DepthwiseConv2D(3, Padding = 1)]</c>; a 1×1 <c>[Conv2D]</c> behind it makes a separable convolution.
/// </summary>
/// <remarks>
/// <para>Input: channels×height×width. Output: channels·Multiplier×height′×width′, with the extents of <see cref="Conv2DAttribute"/>.</para>
/// <para>Formula: that of <c>[Conv2D(channels · Multiplier, kernel, Groups = channels)]</c>, which it is short for.</para>
/// <para>Parameters: <c>weight</c> (channels·Multiplier×1×kernelHeight×kernelWidth) and <c>bias</c> (channels·Multiplier).</para>
/// <para>Source: Sifre 2014, «Rigid-Motion Scattering for Image Classification»; Howard et al. 2017, «MobileNets».</para>
/// </remarks>
/// <param name="kernelHeight">The height of each kernel in pixels; at least 1.</param>
/// <param name="kernelWidth">The width of each kernel in pixels; at least 1.</param>
public sealed class DepthwiseConv2DAttribute(int kernelHeight, int kernelWidth) : ConvolutionAttribute(kernelHeight, kernelWidth)
{
    /// <summary>A depthwise convolution with square kernels.</summary>
    /// <param name="kernel">The height and width of each kernel in pixels; at least 1.</param>
    public DepthwiseConv2DAttribute(int kernel)
        : this(kernel, kernel)
    {
    }

    /// <summary>The number of kernels of each channel, at least 1, which is the default.</summary>
    public int Multiplier { get; set; } = 1;
}
