using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// What the sums of <see cref="GradientSumsKernel"/> say: the factor that keeps the norm within its limit, 0 for none, and 1 where all
/// elements are finite, 0 otherwise.
/// </summary>
internal readonly struct GradientControlKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "GradientControl";

    /// <inheritdoc/>
    public static int Buffers => 2;

    /// <inheritdoc/>
    public static int Constants => 2;

    /// <inheritdoc/>
    public static string Hlsl => $$"""
        cbuffer Constants : register(b0) { int x; int y; int z; int chunks; int limit; };
        RWStructuredBuffer<float> sums : register(u0);
        RWStructuredBuffer<float> control : register(u1);

        {{KernelSources.Reduce}}

        [numthreads(256, 1, 1)]
        void main(uint lane : SV_GroupIndex)
        {
            float sum = 0;
            float wrong = 0;
            for (uint chunk = lane; chunk < (uint)chunks; chunk += 256)
            {
                sum += sums[2 * chunk];
                wrong = max(wrong, sums[2 * chunk + 1]);
            }

            squares[lane] = sum;
            wrongs[lane] = wrong;
            Reduce(lane);
            if (lane == 0)
            {
                // PyTorch's constant keeps the factor finite.
                float norm = sqrt(squares[0]);
                float most = asfloat(limit);
                control[0] = most > 0 && norm > most ? most / (norm + 1e-6f) : 1;
                control[1] = wrongs[0] > 0 ? 0 : 1;
            }
        }
        """;
}
