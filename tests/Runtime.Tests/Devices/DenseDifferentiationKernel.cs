using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Devices;

/// <summary>The gradient at the logits from that at the outputs, of all groups: x counts lanes, z groups.</summary>
internal readonly struct DenseDifferentiationKernel : IDeviceKernel
{
    public static string Name => "DenseDifferentiation";

    public static int ThreadsX => 16;

    public static int ThreadsY => 1;

    public static int ThreadsZ => 1;

    public static int Buffers => 1;

    public static int Constants => 6;

    public static string Hlsl => """
        cbuffer Constants : register(b0) { int x; int y; int z; int outputs; int activation; int stride; int values; int gradients; int results; };
        RWStructuredBuffer<float> arena : register(u0);

        [numthreads(16, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            int first = id.z * stride + id.x;
            float dot = 0;
            for (int i = 0; i < outputs; i++)
            {
                dot += arena[first + gradients + i * 16] * arena[first + values + i * 16];
            }

            for (int o = 0; o < outputs; o++)
            {
                float gradient = arena[first + gradients + o * 16];
                float value = arena[first + values + o * 16];
                arena[first + results + o * 16] =
                    activation == 1 ? value * (gradient - dot) : activation == 2 ? gradient * value * (1 - value) : gradient;
            }
        }
        """;
}
