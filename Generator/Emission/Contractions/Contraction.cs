using System.Text;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Contractions;

/// <summary>
/// A sum of products over some axes for every point of others: convolutions, fully connected layers and all their gradients are
/// contractions that differ in their addresses alone, so one emitter writes them all.
/// </summary>
internal sealed record Contraction
{
    /// <summary>Axes of the result that are only looped over, outermost first: groups.</summary>
    public IReadOnlyList<Axis> Outer { get; init; } = [];

    /// <summary>Axes of the result that a register tile may span, outermost loop first.</summary>
    public required IReadOnlyList<Axis> Tiled { get; init; }

    /// <summary>The tiled axes that no tile may cut: the rows and columns of a pooling window.</summary>
    public IReadOnlyList<Axis> Whole { get; init; } = [];

    /// <summary>The axes that are summed over, outermost loop first.</summary>
    public required IReadOnlyList<Axis> Reduced { get; init; }

    /// <summary>The reduced axis along which loads overlap, so that unrolling it whole saves them: the columns of a kernel.</summary>
    public Axis? Overlapping { get; init; }

    public required Operand Left { get; init; }

    public required Operand Right { get; init; }

    /// <summary>What the sums start from; nothing means zero.</summary>
    public Operand? Bias { get; init; }

    /// <summary>What becomes of the sums.</summary>
    public required Epilogue Epilogue { get; init; }

    /// <summary>Whether the threads of a team share the tiles.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether a sum may be computed twice: it replaces what stands there, so that the second time changes nothing.</summary>
    public bool MayOverlap => Epilogue.Mode == ResultMode.Store;

    /// <summary>The same for two contractions that are written alike: all that their code depends on, in words.</summary>
    public string Key
    {
        get
        {
            StringBuilder key = new();
            key.AppendLine(string.Join(" ", Outer)).AppendLine(string.Join(" ", Tiled)).AppendLine(string.Join(" ", Whole))
                .AppendLine(string.Join(" ", Reduced)).Append(Overlapping).Append(IsShared).AppendLine()
                .Append(Epilogue.Mode).Append(Epilogue.Pooling).Append(Epilogue.Pair).Append(Epilogue.PoolsNeighbours).Append(Epilogue.Activation).AppendLine();
            Axis[] axes = [.. Outer, .. Tiled, .. Reduced];
            foreach (Operand? operand in new[] { Left, Right, Bias, Epilogue.Scale, Epilogue.Shift, Epilogue.Kept, Epilogue.Result })
            {
                key.Append(operand?.Buffer).Append(operand?.IsVector).Append(operand?.Address.Constant);
                foreach (Axis axis in operand is null ? [] : axes)
                {
                    key.Append(' ').Append(operand!.Address[axis]);
                }

                key.AppendLine();
            }

            return key.ToString();
        }
    }

    public IEnumerable<Operand> Operands
        => new[] { Left, Right, Bias, Epilogue.Scale, Epilogue.Shift, Epilogue.Kept, Epilogue.Result }.Where(static operand => operand is not null).Select(static operand => operand!);
}
