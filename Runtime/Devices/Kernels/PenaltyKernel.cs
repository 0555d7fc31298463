using Netwright.CompilerServices;

namespace Netwright;

/// <summary>Adds the gradient of L1 Σ|w| + L2 Σw² for one tensor of parameters.</summary>
internal readonly struct PenaltyKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "Penalty";

    /// <inheritdoc/>
    public static int Buffers => 2;

    /// <inheritdoc/>
    public static int Constants => 4;

    /// <inheritdoc/>
    public static string Hlsl => ElementSource.Of(
        ["parameters", "gradients"],
        ["first", "l1", "l2"],
        """
            float weight = parameters[first + place];
            gradients[first + place] += asfloat(l1) * sign(weight) + 2 * asfloat(l2) * weight;
        """);
}
