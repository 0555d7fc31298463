namespace Netwright;

/// <summary>Functions in HLSL that several kernels have.</summary>
internal static class KernelSources
{
    /// <summary>Zero in place of what is negligible, as <see cref="OptimizerState"/> has it on the processor.</summary>
    public const string Flush = """
        float Flush(float value)
        {
            return abs(value) < 1e-30f ? 0 : value;
        }
        """;

    /// <summary>
    /// Sums <c>squares</c> of the 256 threads of a group, and finds the greatest of <c>wrongs</c>, into the first element of both. All threads
    /// must call it.
    /// </summary>
    public const string Reduce = """
        groupshared float squares[256];
        groupshared float wrongs[256];

        void Reduce(uint lane)
        {
            GroupMemoryBarrierWithGroupSync();
            for (uint width = 128; width > 0; width /= 2)
            {
                if (lane < width)
                {
                    squares[lane] += squares[lane + width];
                    wrongs[lane] = max(wrongs[lane], wrongs[lane + width]);
                }

                GroupMemoryBarrierWithGroupSync();
            }
        }
        """;
}
