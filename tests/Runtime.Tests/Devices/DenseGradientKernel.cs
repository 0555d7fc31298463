using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Devices;

/// <summary>The gradient of weights and bias, summed over all samples: x counts the inputs and one more for the bias, y the outputs.</summary>
internal readonly struct DenseGradientKernel : IDeviceKernel
{
    public static string Name => "DenseGradient";

    public static int ThreadsX => 16;

    public static int ThreadsY => 1;

    public static int ThreadsZ => 1;

    public static int Buffers => 3;

    public static int Constants => 5;

    public static string Hlsl => """
        cbuffer Constants : register(b0) { int x; int y; int z; int size; int groups; int stride; int logits; int bias; };
        RWStructuredBuffer<float> inputs : register(u0);
        RWStructuredBuffer<float> arena : register(u1);
        RWStructuredBuffer<float> gradients : register(u2);

        [numthreads(16, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            if (id.x < (uint)x)
            {
                float sum = 0;
                for (int sample = 0; sample < groups * 16; sample++)
                {
                    float gradient = arena[sample / 16 * stride + logits + id.y * 16 + sample % 16];
                    sum += id.x == (uint)size ? gradient : gradient * inputs[sample * size + id.x];
                }

                gradients[id.x == (uint)size ? bias + id.y : id.y * size + id.x] = sum;
            }
        }
        """;
}
