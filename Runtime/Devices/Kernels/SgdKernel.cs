using Netwright.CompilerServices;

namespace Netwright;

/// <summary>A step of <see cref="Sgd"/>, by the formulas of <see cref="SgdState"/>.</summary>
internal readonly struct SgdKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "Sgd";

    /// <inheritdoc/>
    public static int Buffers => 4;

    /// <inheritdoc/>
    public static int Constants => 6;

    /// <inheritdoc/>
    public static string Hlsl => ElementSource.Of(
        ["parameters", "gradients", "control", "velocities"],
        ["rate", "decay", "momentum", "hasVelocity", "nesterov"],
        $$"""
        {{ElementSource.OnlyIfFinite}}
            float parameter = parameters[place];
            float gradient = mad(parameter, asfloat(decay), gradients[place]);
            if (hasVelocity != 0)
            {
                float velocity = Flush(mad(velocities[place], asfloat(momentum), gradient));
                velocities[place] = velocity;
                gradient = nesterov != 0 ? mad(velocity, asfloat(momentum), gradient) : velocity;
            }

            parameters[place] = mad(gradient, -asfloat(rate), parameter);
        """,
        KernelSources.Flush);
}
