using Netwright.CompilerServices;

namespace Netwright;

/// <summary>A step of <see cref="Adam"/> or <see cref="AdamW"/>, by the formulas of <see cref="AdaptiveMomentsState"/>.</summary>
internal readonly struct AdaptiveMomentsKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "AdaptiveMoments";

    /// <inheritdoc/>
    public static int Buffers => 6;

    /// <inheritdoc/>
    public static int Constants => 10;

    /// <inheritdoc/>
    public static string Hlsl => ElementSource.Of(
        ["parameters", "gradients", "control", "means", "squares", "greatest"],
        ["rate", "decay", "shrinkage", "fresh1", "beta2", "fresh2", "secondScale", "epsilon", "amsGrad"],
        $$"""
        {{ElementSource.OnlyIfFinite}}
            float parameter = parameters[place] * asfloat(shrinkage);
            float gradient = mad(parameter, asfloat(decay), gradients[place]);

            float mean = means[place];
            mean = Flush(mad(gradient - mean, asfloat(fresh1), mean));
            means[place] = mean;

            float square = Flush(mad(gradient * gradient, asfloat(fresh2), squares[place] * asfloat(beta2)));
            squares[place] = square;
            if (amsGrad != 0)
            {
                square = max(square, greatest[place]);
                greatest[place] = square;
            }

            float root = mad(sqrt(square), asfloat(secondScale), asfloat(epsilon));
            parameters[place] = mad(mean / root, -asfloat(rate), parameter);
        """,
        KernelSources.Flush);
}
