using Netwright.Generator.Declarations;

namespace Netwright.Generator.Shapes;

/// <summary>Leaves out the layers whose values reach no output: those of dead branches, and of additional outputs of an embedded network.</summary>
internal static class Reachability
{
    /// <summary>The network without them.</summary>
    public static CheckedNetwork Prune(NetworkDeclaration declaration, Shape input, IReadOnlyList<Node> nodes, IReadOnlyList<NetworkOutput> outputs)
    {
        bool[] isReached = From(nodes, outputs);
        int[] position = new int[nodes.Count];
        for (int node = 1; node < nodes.Count; node++)
        {
            position[node] = position[node - 1] + (isReached[node - 1] ? 1 : 0);
        }

        return new CheckedNetwork(
            declaration,
            input,
            nodes
                .Where((_, node) => isReached[node])
                .Select(node => node with { Sources = node.Sources.Select(source => source < 0 ? source : position[source]).ToEquatableArray() })
                .ToEquatableArray(),
            outputs.Select(output => output with { Node = position[output.Node] }).ToEquatableArray(),
            IsValid: true);
    }

    /// <summary>For each node, whether one of these outputs needs it.</summary>
    public static bool[] From(IReadOnlyList<Node> nodes, IEnumerable<NetworkOutput> outputs)
    {
        bool[] isReached = new bool[nodes.Count];
        foreach (NetworkOutput output in outputs)
        {
            isReached[output.Node] = true;
        }

        for (int node = nodes.Count - 1; node >= 0; node--)
        {
            foreach (int source in nodes[node].Sources.Where(source => isReached[node] && source >= 0))
            {
                isReached[source] = true;
            }
        }

        return isReached;
    }
}
