using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Devices;

/// <summary>
/// Launches a kernel of one thread group for every result: its threads sum over some axes, and over the whole batch or for each group of samples, each
/// a share, and then add their sums pair by pair. The order depends on the number of samples alone.
/// </summary>
internal static class DeviceReduction
{
    private const int FewestThreads = 16;
    private const int FewThreads = 64;
    private const int MostThreads = 256;
    private const int MostResultsAlongX = 1 << 15;

    /// <param name="emitter">The pass.</param>
    /// <param name="operation">What it is part of.</param>
    /// <param name="role">What of the operation it is.</param>
    /// <param name="results">The axes of the results.</param>
    /// <param name="reduced">The axes that are summed over, beside the groups of the batch; the last one innermost.</param>
    /// <param name="isPerGroup">Whether every group has its results; otherwise its samples are summed over.</param>
    /// <param name="body">Binds the operands and says what is summed, and what one thread does with the sums.</param>
    public static void Launch(
        DeviceEmitter emitter,
        Operation operation,
        string role,
        IReadOnlyList<Axis> results,
        IReadOnlyList<Axis> reduced,
        Func<DeviceKernelWriter, (IReadOnlyList<ReductionStep> Steps, IReadOnlyList<string> Result)> body,
        bool isPerGroup = false)
    {
        emitter.Begin(operation);
        int count = results.Aggregate(1, static (product, axis) => checked(product * axis.Extent));
        int terms = reduced.Aggregate(1, static (product, axis) => checked(product * axis.Extent));
        int threads = terms <= FewestThreads && isPerGroup ? FewestThreads : terms <= FewThreads ? FewThreads : MostThreads;
        DeviceKernelWriter kernel = emitter.NewKernel();
        if (!isPerGroup)
        {
            kernel.Constant("groups", DeviceThreads.Groups);
        }

        (IReadOnlyList<ReductionStep> steps, IReadOnlyList<string> result) = body(kernel);
        foreach (ReductionStep step in steps)
        {
            Walk(kernel, step, threads, terms, reduced, isPerGroup);
        }

        using (kernel.Body.Block("if (thread.x == 0u)"))
        {
            foreach (string line in result)
            {
                kernel.Line(line);
            }
        }

        bool isFolded = count > MostResultsAlongX;
        int sums = steps.Max(static step => step.Sums.Count);
        string number = isFolded ? $"min(tile.y * {MostResultsAlongX}u + tile.x, {count - 1}u)" : "tile.x";
        DeviceKernel whole = kernel.Build(
            $"{operation.Name}: {operation.Description}.",
            (threads, 1, 1),
            [$"groupshared float shares[{sums}][{threads}];"],
            "uint3 thread : SV_GroupThreadID, uint3 tile : SV_GroupID",
            [
                $"uint result = {number};",
                .. DevicePoints.Coordinates("result", results),
                .. isPerGroup ? [$"int {DeviceKernelWriter.BatchGroup} = tile.z;", .. kernel.StartOfGroup] : Array.Empty<string>(),
            ]);
        int along = Math.Min(count, MostResultsAlongX);
        emitter.Launch(
            emitter.NameOf(operation, role), kernel, whole, new DeviceThreads(
            $"{along * threads}", $"{(count + MostResultsAlongX - 1) / MostResultsAlongX}", isPerGroup ? DeviceThreads.Groups : "1"));
    }

    private static void Walk(DeviceKernelWriter kernel, ReductionStep step, int threads, int terms, IReadOnlyList<Axis> reduced, bool isPerGroup)
    {
        foreach (string sum in step.Sums)
        {
            kernel.Line($"float {sum} = 0.0f;");
        }

        using (kernel.Body.Block($"for (uint index = thread.x; index < {(isPerGroup ? string.Empty : "uint(groups) * ")}{terms}u; index += {threads}u)"))
        {
            foreach (string line in DevicePoints.Coordinates("index", reduced, isOpen: !isPerGroup))
            {
                kernel.Line(line);
            }

            string[] ofGroup = isPerGroup ? [] : [$"int {DeviceKernelWriter.BatchGroup} = index / {terms}u;", .. kernel.StartOfGroup];
            foreach (string line in ofGroup.Concat(step.Term))
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
        for (int index = 0; index < step.Sums.Count; index++)
        {
            kernel.Line($"{step.Sums[index]} = shares[{index}][0];");
        }

        // The next walk writes there again.
        kernel.Line("GroupMemoryBarrierWithGroupSync();");
        foreach (string line in step.After)
        {
            kernel.Line(line);
        }

        kernel.Line();
    }
}
