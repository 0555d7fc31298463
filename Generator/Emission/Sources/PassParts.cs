using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Sources;

/// <summary>
/// Cuts a pass into methods. The JIT does not optimise a method of more than 60,000 bytes of IL, and a call takes about a hundred with all its arguments.
/// </summary>
internal static class PassParts
{
    private const int MostCalls = 200;

    /// <summary>Cuts the stages of a pass, in their order: a method may hold several, and a long stage may take several.</summary>
    public static IReadOnlyList<IReadOnlyList<(int Stage, IReadOnlyList<Operation> Operations)>> Of(IReadOnlyList<IReadOnlyList<Operation>> stages)
    {
        List<List<(int Stage, IReadOnlyList<Operation> Operations)>> parts = [[]];
        int room = MostCalls;
        for (int stage = 0; stage < stages.Count; stage++)
        {
            foreach (List<Operation> operations in Cut(stages[stage]))
            {
                int calls = operations.Sum(static operation => operation.Calls);
                if (calls > room && parts[parts.Count - 1].Count > 0)
                {
                    parts.Add([]);
                    room = MostCalls;
                }

                parts[parts.Count - 1].Add((stage, operations));
                room -= calls;
            }
        }

        return parts;
    }

    // A stage without operations is one, too.
    private static IEnumerable<List<Operation>> Cut(IReadOnlyList<Operation> stage)
    {
        List<Operation> part = [];
        int room = MostCalls;
        foreach (Operation operation in stage)
        {
            if (operation.Calls > room && part.Count > 0)
            {
                yield return part;
                part = [];
                room = MostCalls;
            }

            part.Add(operation);
            room -= operation.Calls;
        }

        yield return part;
    }
}
