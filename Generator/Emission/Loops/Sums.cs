namespace Netwright.Generator.Emission.Loops;

/// <summary>
/// Writes sums over axes of a loop nest. Along the innermost axis several sums that do not wait for each other hide the latency of an
/// addition, and each run along it is summed by itself, so that long sums lose little to rounding.
/// </summary>
internal static class Sums
{
    private const int MostSums = 4;

    /// <param name="loops">The loops, as deep as the sums are declared.</param>
    /// <param name="isa">The instruction set.</param>
    /// <param name="writer">Where the loops are written.</param>
    /// <param name="axes">The axes to sum over, outermost first.</param>
    /// <param name="operands">What the terms read.</param>
    /// <param name="names">The locals that hold the sums behind the loops.</param>
    /// <param name="term">
    /// Writes what adds a term to the partial sums, which are named like the sums with the given number behind; reads operands where it is.
    /// </param>
    public static void Emit(
        LoopNest loops,
        Isa isa,
        CodeWriter writer,
        IReadOnlyList<Axis> axes,
        IReadOnlyList<Operand> operands,
        IReadOnlyList<string> names,
        Action<Func<Operand, string>, int> term)
    {
        foreach (string name in names)
        {
            writer.Line($"var {name} = {isa.Zero};");
        }

        List<Axis> moving = [.. axes.Where(static axis => axis.Extent > 1)];
        Axis innermost = moving.Count > 0 ? moving[moving.Count - 1] : new Axis("single", 1);
        int sums = Enumerable.Range(1, MostSums).Last(divisor => innermost.Extent % divisor == 0);
        int depth = loops.Depth;
        IReadOnlyDictionary<string, string> references = loops.Mark();
        using (writer.Block(string.Empty))
        {
            loops.OpenAll(moving.Where(axis => axis != innermost), operands);
            foreach ((string name, int number) in names.SelectMany(_ => Enumerable.Range(0, sums), static (name, number) => (name, number)))
            {
                writer.Line($"var {name}{number} = {isa.Zero};");
            }

            int outer = loops.Depth;
            IReadOnlyDictionary<string, string> outerReferences = loops.Mark();
            loops.Open(innermost, innermost.Extent / sums, sums, operands);
            foreach (int number in Enumerable.Range(0, sums))
            {
                term(
                    operand => operand.Read(isa, loops.ReferenceOf(operand), operand.Address.Constant + (number * operand.Address[innermost])),
                    number);
            }

            loops.CloseTo(outer, outerReferences);
            foreach (string name in names)
            {
                writer.Line($"{name} += {string.Join(" + ", Enumerable.Range(0, sums).Select(number => name + number))};");
            }

            loops.CloseTo(depth, references);
        }
    }
}
