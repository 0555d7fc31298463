using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// For every 4096 elements of the gradient the sum of the squares of those that are trained, and whether any is not finite. The sums are
/// taken in a fixed order.
/// </summary>
internal readonly struct GradientSumsKernel : IDeviceKernel
{
    /// <summary>The elements that a thread group sums.</summary>
    public const int ChunkLength = 4096;

    /// <summary>The threads of a thread group.</summary>
    public const int Threads = 256;

    /// <inheritdoc/>
    public static string Name => "GradientSums";

    /// <inheritdoc/>
    public static int Buffers => 2;

    /// <inheritdoc/>
    public static int Constants => 2;

    /// <inheritdoc/>
    public static string Hlsl => $$"""
        cbuffer Constants : register(b0) { int x; int y; int z; int count; int trained; };
        RWStructuredBuffer<float> gradients : register(u0);
        RWStructuredBuffer<float> sums : register(u1);

        {{KernelSources.Reduce}}

        [numthreads(256, 1, 1)]
        void main(uint3 group : SV_GroupID, uint lane : SV_GroupIndex)
        {
            float sum = 0;
            float wrong = 0;
            for (int part = 0; part < 16; part++)
            {
                int place = (int)(group.x * 4096 + part * 256 + lane);
                if (place < count)
                {
                    float gradient = gradients[place];
                    sum += place < trained ? gradient * gradient : 0;

                    // Infinities and NaN have all bits of the exponent; compilers do not simplify this away.
                    wrong = (asuint(gradient) & 0x7f800000) == 0x7f800000 ? 1 : wrong;
                }
            }

            squares[lane] = sum;
            wrongs[lane] = wrong;
            Reduce(lane);
            if (lane == 0)
            {
                sums[2 * group.x] = squares[0];
                sums[2 * group.x + 1] = wrongs[0];
            }
        }
        """;
}
