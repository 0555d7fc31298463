using Netwright.CompilerServices;

namespace Netwright;

/// <summary>Puts new running statistics, which stand in the place of their gradients, into the parameters.</summary>
internal readonly struct RunningStatisticsKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "RunningStatistics";

    /// <inheritdoc/>
    public static int ThreadsX => 256;

    /// <inheritdoc/>
    public static int ThreadsY => 1;

    /// <inheritdoc/>
    public static int ThreadsZ => 1;

    /// <inheritdoc/>
    public static int Buffers => 3;

    /// <inheritdoc/>
    public static int Constants => 2;

    /// <inheritdoc/>
    public static string Hlsl => """
        cbuffer Constants : register(b0) { int x; int y; int z; int count; int first; };
        RWStructuredBuffer<float> parameters : register(u0);
        RWStructuredBuffer<float> gradients : register(u1);
        RWStructuredBuffer<float> control : register(u2);

        [numthreads(256, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            int place = (int)(id.y * x + id.x);
            if (id.x < (uint)x && place < count && control[1] != 0)
            {
                parameters[first + place] = gradients[first + place];
            }
        }
        """;
}
