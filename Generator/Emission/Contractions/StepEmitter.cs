using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Contractions;

/// <summary>
/// Writes the body of a contraction's innermost loop: for each unrolled step, the operand with fewer distinct values is held in
/// registers and the other streams past it. Every value that is used twice has a local of its own.
/// </summary>
internal sealed class StepEmitter(
    Contraction contraction, Schedule schedule, Isa isa, IReadOnlyList<TilePoint> points, LoopNest loops, CodeWriter writer)
{
    public void Emit()
    {
        Axis? shared = schedule.SharesLoads ? contraction.Overlapping : null;
        List<Axis> unrolled = [.. contraction.Reduced.Where(axis => axis != shared && schedule.Unroll[axis] > 1)];
        List<IReadOnlyDictionary<Axis, int>> steps = [.. Combinations(unrolled)];
        foreach (IReadOnlyDictionary<Axis, int> step in steps)
        {
            if (steps.Count == 1)
            {
                EmitStep(step, shared);
                continue;
            }

            writer.Line("// " + string.Join(", ", step.Select(static at => $"{at.Key.Name} + {at.Value}")));
            using (writer.Block(string.Empty))
            {
                EmitStep(step, shared);
            }
        }
    }

    private IEnumerable<IReadOnlyDictionary<Axis, int>> Combinations(IEnumerable<Axis> axes)
    {
        IEnumerable<Dictionary<Axis, int>> combinations = [[]];
        foreach (Axis axis in axes)
        {
            combinations = combinations.SelectMany(combination => Enumerable.Range(0, schedule.Unroll[axis]).Select(position =>
                new Dictionary<Axis, int>(combination) { [axis] = position }));
        }

        return combinations;
    }

    private void EmitStep(IReadOnlyDictionary<Axis, int> step, Axis? shared)
    {
        List<Product> products = [];
        foreach (int tap in Enumerable.Range(0, shared?.Extent ?? 1))
        {
            products.AddRange(points.Select(point => new Product(
                point.Sum, Offset(contraction.Left, point, step, shared, tap), Offset(contraction.Right, point, step, shared, tap))));
        }

        int lefts = products.Select(static product => product.Left).Distinct().Count();
        int rights = products.Select(static product => product.Right).Distinct().Count();
        bool leftIsHeld = lefts < rights || (lefts == rights && contraction.Left.IsVector);
        (Operand held, Operand streamed) = leftIsHeld ? (contraction.Left, contraction.Right) : (contraction.Right, contraction.Left);
        Func<Product, int> heldAt = product => leftIsHeld ? product.Left : product.Right;
        Func<Product, int> streamedAt = product => leftIsHeld ? product.Right : product.Left;

        Dictionary<int, string> locals = Load(held, products.GroupBy(heldAt));
        foreach (IGrouping<int, Product> stream in products.GroupBy(streamedAt))
        {
            string value = Load(streamed, [stream])[stream.Key];
            foreach (Product product in stream)
            {
                writer.Line($"{product.Sum} = {isa.Vector}.{isa.MultiplyAdd}({locals[heldAt(product)]}, {value}, {product.Sum});");
            }
        }
    }

    // A local for each value that several products use; a value used once is read where it is used.
    private Dictionary<int, string> Load(Operand operand, IEnumerable<IGrouping<int, Product>> uses)
    {
        Dictionary<int, string> expressions = [];
        foreach (IGrouping<int, Product> use in uses)
        {
            string read = operand.Read(isa, loops.ReferenceOf(operand), use.Key);
            if (use.Count() > 1)
            {
                string local = $"{operand.Buffer}{use.Key}";
                writer.Line($"var {local} = {read};");
                read = local;
            }

            expressions.Add(use.Key, read);
        }

        return expressions;
    }

    private static int Offset(Operand operand, TilePoint point, IReadOnlyDictionary<Axis, int> step, Axis? shared, int tap)
        => point.Offset(operand.Address)
            + step.Sum(at => operand.Address[at.Key] * at.Value)
            + (shared is null ? 0 : operand.Address[shared] * tap);

    private readonly record struct Product(string Sum, int Left, int Right);
}
