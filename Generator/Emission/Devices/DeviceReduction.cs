using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Devices;

/// <summary>
/// Launches a kernel of one thread group for every result: its threads sum over some axes, and over the whole batch or for each group of samples, each
/// a share, and then add their sums pair by pair. The order depends on the number of samples alone. Few results of many numbers are for
/// <see cref="SplitReduction"/>.
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
        int count = Axis.Points(results);
        int terms = Axis.Points(reduced);
        if (!isPerGroup && SplitReduction.MostShares(count, terms) > 1)
        {
            new SplitReduction(emitter, operation, role, results, reduced, body).Launch();
            return;
        }

        int threads = terms <= FewestThreads && isPerGroup ? FewestThreads : terms <= FewThreads ? FewThreads : MostThreads;
        DeviceKernelWriter kernel = emitter.NewKernel();
        if (!isPerGroup)
        {
            kernel.Constant("groups", DeviceThreads.Groups);
        }

        (IReadOnlyList<ReductionStep> steps, IReadOnlyList<string> result) = body(kernel);
        foreach (ReductionStep step in steps)
        {
            string end = isPerGroup ? $"{terms}u" : $"uint(groups) * {terms}u";
            ReductionWalk.Write(kernel, step, "thread.x", end, threads, reduced, isPerGroup);
            for (int index = 0; index < step.Sums.Count; index++)
            {
                kernel.Line($"{step.Sums[index]} = {ReductionWalk.Total(index)};");
            }

            // The next walk writes there again.
            kernel.Line("GroupMemoryBarrierWithGroupSync();");
            foreach (string line in step.After)
            {
                kernel.Line(line);
            }

            kernel.Line();
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
            [ReductionWalk.Shared(sums, threads)],
            ReductionWalk.Parameters,
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
}
