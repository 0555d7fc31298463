using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Devices;

/// <summary>Softmax (1), sigmoid (2) or nothing (0), of all groups: x counts lanes, z groups.</summary>
internal readonly struct DenseActivationKernel : IDeviceKernel
{
    public static string Name => "DenseActivation";

    public static int ThreadsX => 16;

    public static int ThreadsY => 1;

    public static int ThreadsZ => 1;

    public static int Buffers => 1;

    public static int Constants => 5;

    public static string Hlsl => """
        cbuffer Constants : register(b0) { int x; int y; int z; int outputs; int activation; int stride; int logits; int values; };
        RWStructuredBuffer<float> arena : register(u0);

        [numthreads(16, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            int from = id.z * stride + logits + id.x;
            int to = id.z * stride + values + id.x;
            float largest = arena[from];
            for (int i = 1; i < outputs; i++)
            {
                largest = max(largest, arena[from + i * 16]);
            }

            float total = 0;
            for (int o = 0; o < outputs; o++)
            {
                float logit = arena[from + o * 16];
                float value = activation == 1 ? exp(logit - largest) : activation == 2 ? 1 / (1 + exp(-logit)) : logit;
                arena[to + o * 16] = value;
                total += value;
            }

            for (int p = 0; p < outputs && activation == 1; p++)
            {
                arena[to + p * 16] /= total;
            }
        }
        """;
}
