using Netwright.Generator.Graph;

namespace Netwright.Generator.Passes;

/// <summary>
/// Places the values of one pass in its arena: values that are never alive at the same time share memory, and an elementwise operation
/// writes over an input that nobody reads again.
/// </summary>
internal sealed class MemoryPlan
{
    private readonly List<Operation> _operations;
    private readonly HashSet<Value> _pinned;
    private readonly Dictionary<Value, int> _lastUses = [];
    private readonly List<Block> _blocks = [];

    private MemoryPlan(NetworkGraph graph)
    {
        _operations = [.. graph.Operations];
        _pinned = [.. graph.Outputs
            .Where(static output => output.Gradient is not null)
            .SelectMany(static output => output.LossValues)
            .Select(static value => value.Storage)];
        for (int step = 0; step < _operations.Count; step++)
        {
            foreach (Value used in _operations[step].Inputs.Concat(_operations[step].Outputs))
            {
                _lastUses[used.Storage] = step;
            }
        }
    }

    /// <summary>Places all values and returns the size of the arena in floats.</summary>
    public static int Run(NetworkGraph graph)
    {
        MemoryPlan plan = new(graph);
        foreach (Value pinned in plan._pinned)
        {
            plan.Place(pinned, 0, int.MaxValue);
        }

        for (int step = 0; step < plan._operations.Count; step++)
        {
            foreach (Value output in plan._operations[step].Outputs.Select(static output => output.Storage))
            {
                plan.PlaceOutput(plan._operations[step], output, step);
            }
        }

        return plan._blocks.Count == 0 ? 0 : plan._blocks.Max(static block => block.End);
    }

    private void PlaceOutput(Operation operation, Value output, int step)
    {
        if (output.Place != Graph.Place.Arena || _pinned.Contains(output) || _blocks.Any(block => block.Value == output))
        {
            return;
        }

        Value? reused = operation.IsElementwise
            ? operation.Inputs.Select(static input => input.Storage).FirstOrDefault(input => CanOverwrite(input, output, step))
            : null;
        if (reused is not null)
        {
            output.Offset = reused.Offset;
            _blocks.Add(new Block(output, step, LastUse(output)));
            return;
        }

        Place(output, step, LastUse(output));
    }

    private bool CanOverwrite(Value input, Value output, int step) => input.Place == Graph.Place.Arena
        && !_pinned.Contains(input) && input.Size == output.Size && input.Halo == output.Halo && LastUse(input) == step;

    private int LastUse(Value value) => _lastUses[value];

    // The lowest gap that is free for as long as the value lives.
    private void Place(Value value, int first, int last)
    {
        int offset = 0;
        foreach (Block block in _blocks.Where(block => block.First <= last && first <= block.Last).OrderBy(static block => block.Value.Offset))
        {
            if (block.Value.Offset - offset >= Aligned(value.Size))
            {
                break;
            }

            offset = Math.Max(offset, block.End);
        }

        value.Offset = offset;
        _blocks.Add(new Block(value, first, last));
    }

    private static int Aligned(int size) => (size + Value.Lanes - 1) / Value.Lanes * Value.Lanes;

    private readonly record struct Block(Value Value, int First, int Last)
    {
        public int End => checked(Value.Offset + Aligned(Value.Size));
    }
}
