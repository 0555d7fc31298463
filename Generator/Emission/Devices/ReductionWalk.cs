using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Devices;

/// <summary>Writes how a thread group sums: its threads walk over what is summed, and then add their sums pair by pair.</summary>
internal static class ReductionWalk
{
    public const string Parameters = "uint3 thread : SV_GroupThreadID, uint3 tile : SV_GroupID";

    /// <summary>The groupshared memory for so many sums.</summary>
    public static string Shared(int sums, int threads) => $"groupshared float shares[{sums}][{threads}];";

    /// <summary>A sum of all threads, after the walk.</summary>
    public static string Total(int sum) => $"shares[{sum}][0]";

    /// <summary>Writes a walk.</summary>
    /// <param name="kernel">Where to.</param>
    /// <param name="step">What is summed.</param>
    /// <param name="first">The number of the thread's first term.</param>
    /// <param name="end">The number behind the last term.</param>
    /// <param name="threads">The threads.</param>
    /// <param name="reduced">The axes that are summed over, in each group of samples.</param>
    /// <param name="isPerGroup">Whether one group of samples is summed over, whose variables are there.</param>
    public static void Write(
        DeviceKernelWriter kernel, ReductionStep step, string first, string end, int threads, IReadOnlyList<Axis> reduced, bool isPerGroup)
    {
        int terms = Axis.Points(reduced);
        foreach (string sum in step.Sums)
        {
            kernel.Line($"float {sum} = 0.0f;");
        }

        using (kernel.Body.Block($"for (uint index = {first}; index < {end}; index += {threads}u)"))
        {
            string[] ofGroup = isPerGroup ? [] : [$"int {DeviceKernelWriter.BatchGroup} = index / {terms}u;", .. kernel.StartOfGroup];
            foreach (string line in DevicePoints.Coordinates("index", reduced, isOpen: !isPerGroup).Concat(ofGroup).Concat(step.Term))
            {
                kernel.Line(line);
            }
        }

        kernel.Line();
        for (int index = 0; index < step.Sums.Count; index++)
        {
            kernel.Line($"shares[{index}][thread.x] = {step.Sums[index]};");
        }

        kernel.Line("GroupMemoryBarrierWithGroupSync();");
        using (kernel.Body.Block($"for (uint reach = {threads / 2}u; reach > 0u; reach /= 2u)"))
        {
            using (kernel.Body.Block("if (thread.x < reach)"))
            {
                for (int index = 0; index < step.Sums.Count; index++)
                {
                    kernel.Line($"shares[{index}][thread.x] += shares[{index}][thread.x + reach];");
                }
            }

            kernel.Line();
            kernel.Line("GroupMemoryBarrierWithGroupSync();");
        }

        kernel.Line();
    }
}
