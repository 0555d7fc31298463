using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Sources;

/// <summary>
/// Cuts a pass into methods. The JIT does not optimise a method of more than 60,000 bytes of IL, and an operation takes about a hundred: its calls
/// with all their arguments.
/// </summary>
internal static class PassParts
{
    private const int MostOperations = 200;

    /// <summary>Cuts the stages of a pass, in their order: a method may hold several, and a long stage may take several.</summary>
    public static IReadOnlyList<IReadOnlyList<(int Stage, IReadOnlyList<Operation> Operations)>> Of(IReadOnlyList<IReadOnlyList<Operation>> stages)
    {
        List<List<(int Stage, IReadOnlyList<Operation> Operations)>> parts = [[]];
        int room = MostOperations;
        for (int stage = 0; stage < stages.Count; stage++)
        {
            for (int start = 0; start == 0 || start < stages[stage].Count; start += MostOperations)
            {
                List<Operation> operations = [.. stages[stage].Skip(start).Take(MostOperations)];
                if (operations.Count > room)
                {
                    parts.Add([]);
                    room = MostOperations;
                }

                parts[parts.Count - 1].Add((stage, operations));
                room -= operations.Count;
            }
        }

        return parts;
    }
}
