using Netwright.Generator.Layers;

namespace Netwright.Generator.Shapes;

/// <summary>
/// The part of the network's input that one number depends on (Araujo, Norris and Sim 2019, «Computing Receptive Fields of Convolutional Neural
/// Networks»). What a normalisation knows of a whole sample or batch is not counted, nor is that a part may lie in the padding.
/// </summary>
/// <param name="Height">Its rows; infinite where it is everything.</param>
/// <param name="Width">Its columns, or the steps of a sequence; infinite where it is everything.</param>
/// <param name="StepY">The rows of the input between the parts of neighbouring numbers.</param>
/// <param name="StepX">The columns between them.</param>
internal readonly record struct ReceptiveField(double Height, double Width, double StepY, double StepX)
{
    /// <summary>That of the input itself.</summary>
    public static ReceptiveField Input { get; } = new(1, 1, 1, 1);

    /// <summary>That of each node of a network, in their order.</summary>
    public static IReadOnlyList<ReceptiveField> Of(IReadOnlyList<Node> nodes)
    {
        var fields = new List<ReceptiveField>(nodes.Count);
        foreach (Node node in nodes)
        {
            fields.Add(node.Sources
                .Select(source => source < 0 ? Input : fields[source])
                .Aggregate(Join)
                .Through(node.Layer.ReachY, node.Layer.ReachX));
        }

        return fields;
    }

    /// <summary>Whether it has an end, but none within an input along any axis that the input has.</summary>
    public bool Exceeds(Shape input) => input.IsImage ? Exceeds(Height, input.Height) && Exceeds(Width, input.Width)
        : input.IsSequence && Exceeds(Width, input.Width);

    /// <summary>The field in words: <c>32×32</c>, of a sequence <c>32</c>, <c>all</c> where it is everything.</summary>
    public string Describe(Shape input)
        => input.IsFlat || double.IsInfinity(Width) && (!input.IsImage || double.IsInfinity(Height)) ? "all"
        : input.IsSequence ? Extent(Width)
        : $"{Extent(Height)}×{Extent(Width)}";

    private static bool Exceeds(double field, int extent) => field > extent && !double.IsInfinity(field);

    private static string Extent(double field) => double.IsInfinity(field) ? "all" : FormattableString.Invariant($"{Math.Ceiling(field)}");

    private static ReceptiveField Join(ReceptiveField one, ReceptiveField other) => new(
        Math.Max(one.Height, other.Height),
        Math.Max(one.Width, other.Width),
        Math.Max(one.StepY, other.StepY),
        Math.Max(one.StepX, other.StepX));

    private ReceptiveField Through(Reach rows, Reach columns) => new(
        Height + ((rows.Span - 1) * StepY),
        Width + ((columns.Span - 1) * StepX),
        StepY * rows.Step,
        StepX * columns.Step);
}
