using Netwright.CompilerServices;

namespace Netwright;

/// <summary>Copies a value of every group from one buffer to another, in which groups lie elsewhere: x counts the floats, y the groups.</summary>
internal readonly struct LaneCopyKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "LaneCopy";

    /// <inheritdoc/>
    public static int Buffers => 2;

    /// <inheritdoc/>
    public static int Constants => 4;

    /// <inheritdoc/>
    public static string Hlsl => """
        cbuffer Constants : register(b0) { int x; int y; int z; int sourceStride; int sourceFirst; int destinationStride; int destinationFirst; };
        RWStructuredBuffer<float> source : register(u0);
        RWStructuredBuffer<float> destination : register(u1);

        [numthreads(256, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            if (id.x < (uint)x)
            {
                destination[id.y * destinationStride + destinationFirst + id.x] = source[id.y * sourceStride + sourceFirst + id.x];
            }
        }
        """;
}
