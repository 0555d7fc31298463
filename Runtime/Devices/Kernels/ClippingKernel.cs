using Netwright.CompilerServices;

namespace Netwright;

/// <summary>Limits each element of the gradient, or scales all of it by the factor that <see cref="GradientControlKernel"/> found.</summary>
internal readonly struct ClippingKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "Clipping";

    /// <inheritdoc/>
    public static int Buffers => 2;

    /// <inheritdoc/>
    public static int Constants => 3;

    /// <inheritdoc/>
    public static string Hlsl => ElementSource.Of(
        ["gradients", "control"],
        ["limit", "isByNorm"],
        """
            float gradient = gradients[place];
            gradients[place] = isByNorm != 0 ? gradient * control[0] : clamp(gradient, -asfloat(limit), asfloat(limit));
        """);
}
