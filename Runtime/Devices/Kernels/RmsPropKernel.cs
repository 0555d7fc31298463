using Netwright.CompilerServices;

namespace Netwright;

/// <summary>A step of <see cref="RmsProp"/>, by the formulas of <see cref="RmsPropState"/>.</summary>
internal readonly struct RmsPropKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "RmsProp";

    /// <inheritdoc/>
    public static int Buffers => 6;

    /// <inheritdoc/>
    public static int Constants => 9;

    /// <inheritdoc/>
    public static string Hlsl => ElementSource.Of(
        ["parameters", "gradients", "control", "squares", "means", "velocities"],
        ["rate", "decay", "alpha", "fresh", "epsilon", "momentum", "hasMean", "hasVelocity"],
        $$"""
        {{ElementSource.OnlyIfFinite}}
            float parameter = parameters[place];
            float gradient = mad(parameter, asfloat(decay), gradients[place]);
            float square = Flush(mad(gradient * gradient, asfloat(fresh), squares[place] * asfloat(alpha)));
            squares[place] = square;
            if (hasMean != 0)
            {
                float mean = means[place];
                mean = Flush(mad(gradient - mean, asfloat(fresh), mean));
                means[place] = mean;

                // Of a gradient that hardly changes, rounding may leave less than zero.
                square = max(square - mean * mean, 0);
            }

            float change = gradient / (sqrt(square) + asfloat(epsilon));
            if (hasVelocity != 0)
            {
                change = Flush(mad(velocities[place], asfloat(momentum), change));
                velocities[place] = change;
            }

            parameters[place] = mad(change, -asfloat(rate), parameter);
        """,
        KernelSources.Flush);
}
