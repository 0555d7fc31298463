using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Devices;

/// <summary>
/// Launches a sum over the batch with so few results that a thread group for each would leave most of a device idle: each sum is taken in shares, a
/// thread group for each of them; what follows from the sums is done by a thread for each result, which adds the shares. How many there are depends on
/// the number of samples alone.
/// </summary>
/// <param name="emitter">The pass.</param>
/// <param name="operation">What it is part of.</param>
/// <param name="role">What of the operation it is.</param>
/// <param name="results">The axes of the results.</param>
/// <param name="reduced">The axes that are summed over, beside the groups of the batch.</param>
/// <param name="body">Binds the operands and says what is summed, and what is done with the sums.</param>
internal sealed class SplitReduction(
    DeviceEmitter emitter,
    Operation operation,
    string role,
    IReadOnlyList<Axis> results,
    IReadOnlyList<Axis> reduced,
    Func<DeviceKernelWriter, (IReadOnlyList<ReductionStep> Steps, IReadOnlyList<string> Result)> body)
{
    private const int Threads = 256;

    // Fewer numbers, of sixteen samples, are summed as fast as another kernel is launched.
    private const int FewestTerms = 4096;

    // As many thread groups keep the largest devices busy.
    private const int ManyGroups = 2048;

    private readonly int _count = Axis.Points(results);
    private readonly int _terms = Axis.Points(reduced);

    private int Most => MostShares(_count, _terms);

    /// <summary>The strides in which a thread group walks over all terms.</summary>
    private string Strides => $"Tiles({DeviceThreads.Groups} * {_terms}, {Threads})";

    private string Shares => $"Shares({Strides}, {Most})";

    /// <summary>The most shares of each sum, for so many results of so many terms in a group of samples; 1 where they are not worth it.</summary>
    public static int MostShares(int results, int terms) => terms < FewestTerms ? 1 : Math.Min(64, ManyGroups / results);

    public void Launch()
    {
        IReadOnlyList<ReductionStep> steps = body(emitter.NewKernel()).Steps;
        DevicePlace partials = emitter.Partials(checked(Most * _count * steps.Sum(static step => step.Sums.Count)));
        List<DevicePlace> places = [];
        int first = partials.Start;
        foreach (ReductionStep step in steps)
        {
            DevicePlace place = partials with { Start = first, Size = Most * _count * step.Sums.Count };
            places.Add(place);
            first += place.Size;
        }

        for (int step = 0; step < steps.Count; step++)
        {
            LaunchShares(places, step);
        }

        DevicePoints.Launch(emitter, operation, role, results, kernel =>
        {
            (IReadOnlyList<ReductionStep> all, IReadOnlyList<string> result) = body(kernel);
            AddShares(kernel, all, places, all.Count, DevicePoints.Index);
            foreach (string line in result)
            {
                kernel.Line(line);
            }
        }, isPerGroup: false);
    }

    private void LaunchShares(IReadOnlyList<DevicePlace> places, int number)
    {
        DeviceKernelWriter kernel = emitter.NewKernel();
        kernel.Constant("groups", DeviceThreads.Groups);
        kernel.Constant("strides", $"Share({Strides}, {Most})");
        IReadOnlyList<ReductionStep> steps = body(kernel).Steps;
        ReductionStep step = steps[number];
        AddShares(kernel, steps, places, number, "result");
        kernel.Line($"uint first = tile.y * uint(strides) * {Threads}u;");
        kernel.Line($"uint end = min(uint(groups) * {_terms}u, first + uint(strides) * {Threads}u);");
        ReductionWalk.Write(kernel, step, "first + thread.x", "end", Threads, reduced, isPerGroup: false);
        using (kernel.Body.Block("if (thread.x == 0u)"))
        {
            DeviceOperand share = kernel.Write(Share(step), places[number]);
            for (int sum = 0; sum < step.Sums.Count; sum++)
            {
                kernel.Line($"{At(share, step, sum, "tile.y", "result")} = {ReductionWalk.Total(sum)};");
            }
        }

        DeviceKernel whole = kernel.Build(
            $"{operation.Name}: {operation.Description}.",
            (Threads, 1, 1),
            [ReductionWalk.Shared(step.Sums.Count, Threads)],
            ReductionWalk.Parameters,
            ["uint result = tile.x;", .. DevicePoints.Coordinates("result", results)]);
        emitter.Launch(emitter.NameOf(operation, role + "Shares"), kernel, whole, new DeviceThreads($"{_count * Threads}", Shares));
    }

    // The first so many sums, and what follows from them.
    private void AddShares(DeviceKernelWriter kernel, IReadOnlyList<ReductionStep> steps, IReadOnlyList<DevicePlace> places, int count, string result)
    {
        for (int number = 0; number < count; number++)
        {
            ReductionStep step = steps[number];
            DeviceOperand share = kernel.Read(Share(step), places[number]);
            kernel.Constant("shareCount", Shares);
            foreach (string sum in step.Sums)
            {
                kernel.Line($"float {sum} = 0.0f;");
            }

            using (kernel.Body.Block("for (uint part = 0u; part < uint(shareCount); part++)"))
            {
                for (int sum = 0; sum < step.Sums.Count; sum++)
                {
                    kernel.Line($"{step.Sums[sum]} += {At(share, step, sum, "part", result)};");
                }
            }

            kernel.Line();
            foreach (string line in step.After)
            {
                kernel.Line(line);
            }
        }
    }

    // Those of all results lie beside each other.
    private string At(DeviceOperand operand, ReductionStep step, int sum, string share, string result)
    {
        string row = step.Sums.Count == 1 ? share : $"({share} * {step.Sums.Count}u + {sum}u)";
        return operand.Element($"{operand.Start} + {row} * {_count}u + {result}");
    }

    private static Operand Share(ReductionStep step) => new(step.Sums[0] + "Shares", Affine.At(0));
}
