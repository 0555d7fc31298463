using Netwright.CompilerServices;

namespace Netwright;

/// <summary>Adds the gradient of L1 Σ|w| + L2 Σw² for one tensor of parameters.</summary>
internal readonly struct PenaltyKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "Penalty";

    /// <inheritdoc/>
    public static int ThreadsX => 256;

    /// <inheritdoc/>
    public static int ThreadsY => 1;

    /// <inheritdoc/>
    public static int ThreadsZ => 1;

    /// <inheritdoc/>
    public static int Buffers => 2;

    /// <inheritdoc/>
    public static int Constants => 4;

    /// <inheritdoc/>
    public static string Hlsl => """
        cbuffer Constants : register(b0) { int x; int y; int z; int count; int first; int l1; int l2; };
        RWStructuredBuffer<float> parameters : register(u0);
        RWStructuredBuffer<float> gradients : register(u1);

        [numthreads(256, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            int place = (int)(id.y * x + id.x);
            if (id.x < (uint)x && place < count)
            {
                float weight = parameters[first + place];
                gradients[first + place] += asfloat(l1) * sign(weight) + 2 * asfloat(l2) * weight;
            }
        }
        """;
}
