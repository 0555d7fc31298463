using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Joins;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Joins.Multiply;

/// <summary>The product of values of one shape and of gates of its channels.</summary>
internal sealed record MultiplyLayer(string Name, EquatableArray<Shape> Inputs, Shape Output) : Layer(Name, Inputs, Output)
{
    public override string Description
    {
        get
        {
            int gates = Inputs.Count(input => IsGate(input, Output));
            return gates == 0
                ? FormattableString.Invariant($"Multiply of {Inputs.Count} values")
                : FormattableString.Invariant($"Multiply by {gates} {(gates == 1 ? "gate" : "gates")} of {Output.Channels} channels");
        }
    }

    /// <summary>Whether a value has one number for each channel of an image that it differs from in shape.</summary>
    public static bool IsGate(Shape gate, Shape image)
        => image.IsImage && gate != image && gate.Channels == image.Channels && (gate.IsFlat || gate is { IsImage: true, Height: 1, Width: 1 });

    public override Value Lower(GraphBuilder graph, IReadOnlyList<Value> inputs)
    {
        List<Value> full = [.. inputs.Where((_, index) => Inputs[index] == Output)];
        Value product = full.Count == 1 ? full[0] : graph.Join(Name, JoinKind.Multiply, full);
        foreach (Value gate in inputs.Where((_, index) => Inputs[index] != Output))
        {
            product = graph.Gate(Name, product, gate);
        }

        return product;
    }
}
