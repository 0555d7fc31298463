using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Devices;

/// <summary>target[i] += factor × source[i], through memory that a thread group shares.</summary>
internal readonly struct ScaleKernel : IDeviceKernel
{
    public static string Name => "Scale";

    public static int ThreadsX => 64;

    public static int ThreadsY => 1;

    public static int ThreadsZ => 1;

    public static int Buffers => 2;

    public static int Constants => 1;

    public static string Hlsl => """
        cbuffer Constants : register(b0) { int x; int y; int z; int factor; };
        RWStructuredBuffer<float> source : register(u0);
        RWStructuredBuffer<float> target : register(u1);
        groupshared float tile[64];

        [numthreads(64, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID, uint lane : SV_GroupIndex)
        {
            tile[63 - lane] = id.x < (uint)x ? source[id.x] : 0;
            GroupMemoryBarrierWithGroupSync();
            if (id.x < (uint)x)
            {
                target[id.x] += asfloat(factor) * tile[63 - lane];
            }
        }
        """;
}
