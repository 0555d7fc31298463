using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Devices;

/// <summary>From lanes to one sample after another: x counts lanes, y outputs, z groups.</summary>
internal readonly struct DenseOutputKernel : IDeviceKernel
{
    public static string Name => "DenseOutput";

    public static int ThreadsX => 16;

    public static int ThreadsY => 1;

    public static int ThreadsZ => 1;

    public static int Buffers => 2;

    public static int Constants => 3;

    public static string Hlsl => """
        cbuffer Constants : register(b0) { int x; int y; int z; int size; int stride; int values; };
        RWStructuredBuffer<float> arena : register(u0);
        RWStructuredBuffer<float> outputs : register(u1);

        [numthreads(16, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            outputs[(id.z * 16 + id.x) * size + id.y] = arena[id.z * stride + values + id.y * 16 + id.x];
        }
        """;
}
