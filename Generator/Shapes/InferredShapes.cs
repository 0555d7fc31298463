using Netwright.Generator.Diagnostics;

namespace Netwright.Generator.Shapes;

/// <summary>What the inference of a network's shapes yields.</summary>
/// <param name="Network">The network with its shapes.</param>
/// <param name="Problems">What is wrong with them.</param>
/// <param name="Nodes">All layers that fit, those that reach no output included.</param>
/// <param name="NodeOf">For each declared layer the position of its node; <see langword="null"/> where it is wrong or unknown.</param>
internal sealed record InferredShapes(
    CheckedNetwork Network,
    EquatableArray<Problem> Problems,
    IReadOnlyList<Node> Nodes,
    IReadOnlyList<int?> NodeOf);
