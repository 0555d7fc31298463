using Netwright.Generator.Graph;

namespace Netwright.Generator.Passes;

/// <summary>Cuts a pass where an operation reads what all groups of a batch measured: each part runs for all groups before the next.</summary>
internal static class TrainingStages
{
    public static IReadOnlyList<IReadOnlyList<Operation>> Of(IEnumerable<Operation> operations)
    {
        List<List<Operation>> stages = [[]];
        foreach (Operation operation in operations)
        {
            if (operation.AwaitsGroups)
            {
                stages.Add([]);
            }

            stages[stages.Count - 1].Add(operation);
        }

        return stages;
    }
}
