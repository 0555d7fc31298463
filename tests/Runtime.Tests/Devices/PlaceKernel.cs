using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Devices;

/// <summary>Writes to each place of a box of threads which one it is.</summary>
internal readonly struct PlaceKernel : IDeviceKernel
{
    public static string Name => "Place";

    public static int ThreadsX => 4;

    public static int ThreadsY => 2;

    public static int ThreadsZ => 2;

    public static int Buffers => 1;

    public static int Constants => 0;

    public static string Hlsl => """
        cbuffer Constants : register(b0) { int x; int y; int z; };
        RWStructuredBuffer<float> places : register(u0);

        [numthreads(4, 2, 2)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            if (id.x < (uint)x && id.y < (uint)y && id.z < (uint)z)
            {
                places[(id.z * y + id.y) * x + id.x] += 10000 * id.z + 100 * id.y + id.x + 1;
            }
        }
        """;
}
