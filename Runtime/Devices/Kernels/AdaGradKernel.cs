using Netwright.CompilerServices;

namespace Netwright;

/// <summary>A step of <see cref="AdaGrad"/>, by the formulas of <see cref="AdaGradState"/>.</summary>
internal readonly struct AdaGradKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "AdaGrad";

    /// <inheritdoc/>
    public static int Buffers => 4;

    /// <inheritdoc/>
    public static int Constants => 4;

    /// <inheritdoc/>
    public static string Hlsl => ElementSource.Of(
        ["parameters", "gradients", "control", "sums"],
        ["rate", "decay", "epsilon"],
        $$"""
        {{ElementSource.OnlyIfFinite}}
            float parameter = parameters[place];
            float gradient = mad(parameter, asfloat(decay), gradients[place]);
            float sum = Flush(mad(gradient, gradient, sums[place]));
            sums[place] = sum;
            parameters[place] = mad(gradient / (sqrt(sum) + asfloat(epsilon)), -asfloat(rate), parameter);
        """,
        KernelSources.Flush);
}
