using Netwright.Generator.Operations.Joins;
using Netwright.Generator.Shapes;

namespace Netwright.Numerics.Tests.Reference;

/// <summary>The joins as their definitions say.</summary>
internal static class ReferenceJoins
{
    public static Tensor Join(JoinKind kind, Tensor[] inputs) => new(inputs[0].Shape, [.. Enumerable.Range(0, inputs[0].Values.Length).Select(at =>
    {
        IEnumerable<double> numbers = inputs.Select(input => input.Values[at]);
        return kind switch
        {
            JoinKind.Add => numbers.Sum(),
            JoinKind.Multiply => numbers.Aggregate(static (product, number) => product * number),
            JoinKind.Maximum => numbers.Max(),
            _ => numbers.Average(),
        };
    })]);

    public static Tensor Concat(Shape shape, Tensor[] inputs) => new(shape, [.. inputs.SelectMany(static input => input.Values)]);

    public static Tensor Gate(Tensor image, Tensor gate)
    {
        int pixels = image.Values.Length / image.Shape.Channels;
        return new Tensor(image.Shape, [.. image.Values.Select((x, at) => x * gate.Values[at / pixels])]);
    }
}
