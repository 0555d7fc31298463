using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Advice;

/// <summary>Asks all rules. Only the analyzer does: nothing that is generated depends on advice.</summary>
internal static class NetworkAdvice
{
    private static readonly AdviceRule[] Rules =
    [
        .. typeof(AdviceRule).Assembly
            .GetTypes()
            .Where(static type => !type.IsAbstract && typeof(AdviceRule).IsAssignableFrom(type))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (AdviceRule)Activator.CreateInstance(type)!),
    ];

    /// <summary>What the rules have to say; nothing where something is wrong.</summary>
    public static IEnumerable<Problem> On(NetworkReading reading, InferredShapes inference)
    {
        bool isRight = reading.Declaration.Faults == DeclarationFaults.None
            && reading.Declaration.Layers.All(static layer => layer.IsComplete)
            && !inference.Problems.Any(static problem => problem.IsError);
        return isRight ? Rules.SelectMany(rule => rule.Check(new LayerGraph(reading.Declaration, inference))) : [];
    }
}
