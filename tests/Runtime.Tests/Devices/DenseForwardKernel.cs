using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Devices;

/// <summary>The logits of a dense layer, of all groups: x counts lanes, y outputs, z groups.</summary>
internal readonly struct DenseForwardKernel : IDeviceKernel
{
    public static string Name => "DenseForward";

    public static int ThreadsX => 16;

    public static int ThreadsY => 1;

    public static int ThreadsZ => 1;

    public static int Buffers => 3;

    public static int Constants => 4;

    public static string Hlsl => """
        cbuffer Constants : register(b0) { int x; int y; int z; int size; int bias; int stride; int logits; };
        RWStructuredBuffer<float> inputs : register(u0);
        RWStructuredBuffer<float> parameters : register(u1);
        RWStructuredBuffer<float> arena : register(u2);

        [numthreads(16, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            float sum = parameters[bias + id.y];
            for (int i = 0; i < size; i++)
            {
                sum += inputs[(id.z * 16 + id.x) * size + i] * parameters[id.y * size + i];
            }

            arena[id.z * stride + logits + id.y * 16 + id.x] = sum;
        }
        """;
}
