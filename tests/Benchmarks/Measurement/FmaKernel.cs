using Netwright.CompilerServices;

namespace Netwright.Benchmarks.Measurement;

/// <summary>Multiply-adds of registers and nothing else, on a device.</summary>
internal readonly struct FmaKernel : IDeviceKernel
{
    /// <summary>The floating-point operations of a thread in one iteration: sixteen sums, each multiplied and added to eight times.</summary>
    public const int Operations = 16 * 8 * 2;

    /// <summary>The threads of a launch: so many thread groups that it does not count how full the last ones leave the device.</summary>
    public const int Threads = 256 * 61_440;

    /// <inheritdoc/>
    public static string Name => "Fma";

    /// <inheritdoc/>
    public static int Buffers => 1;

    /// <inheritdoc/>
    public static int Constants => 1;

    /// <inheritdoc/>
    public static string Hlsl => """
        cbuffer Launch : register(b0) { int threadsX; int threadsY; int threadsZ; int iterations; };
        RWStructuredBuffer<float> results : register(u0);

        [numthreads(256, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            // Sums that begin alike would be computed once for all.
            float sums[16];
            [unroll] for (uint first = 0u; first < 16u; first++)
            {
                sums[first] = float(id.x + first) * 1e-7f;
            }

            // The factors keep all numbers normal.
            for (int iteration = 0; iteration < iterations; iteration++)
            {
                [unroll] for (uint turn = 0u; turn < 8u; turn++)
                {
                    [unroll] for (uint at = 0u; at < 16u; at++)
                    {
                        sums[at] = mad(sums[at], 0.999999f, 1e-7f);
                    }
                }
            }

            float total = 0.0f;
            [unroll] for (uint last = 0u; last < 16u; last++)
            {
                total += sums[last];
            }

            // Never so, but no compiler knows.
            if (total < 0.0f)
            {
                results[0] = total;
            }
        }
        """;
}
