using Netwright.CompilerServices;

namespace Netwright;

/// <summary>Limits each element of the gradient, or scales all of it by the factor that <see cref="GradientControlKernel"/> found.</summary>
internal readonly struct ClippingKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "Clipping";

    /// <inheritdoc/>
    public static int ThreadsX => 256;

    /// <inheritdoc/>
    public static int ThreadsY => 1;

    /// <inheritdoc/>
    public static int ThreadsZ => 1;

    /// <inheritdoc/>
    public static int Buffers => 2;

    /// <inheritdoc/>
    public static int Constants => 3;

    /// <inheritdoc/>
    public static string Hlsl => """
        cbuffer Constants : register(b0) { int x; int y; int z; int count; int limit; int isByNorm; };
        RWStructuredBuffer<float> gradients : register(u0);
        RWStructuredBuffer<float> control : register(u1);

        [numthreads(256, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            int place = (int)(id.y * x + id.x);
            if (id.x < (uint)x && place < count)
            {
                float gradient = gradients[place];
                gradients[place] = isByNorm != 0 ? gradient * control[0] : clamp(gradient, -asfloat(limit), asfloat(limit));
            }
        }
        """;
}
