using Netwright.Generator.Emission;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Joins;

namespace Netwright.Generator.Passes;

/// <summary>
/// Appends the backward pass: the operations of the forward pass, last first, each adding the gradients of what it read. Where a value
/// has several readers, their gradients are summed before its writer's turn comes.
/// </summary>
internal sealed class Differentiation
{
    private readonly NetworkGraph _graph;
    private readonly ParameterTable _parameters;
    private readonly Dictionary<Value, List<Value>> _shares = [];
    private readonly HashSet<Value> _needed = [];

    private Differentiation(NetworkGraph graph, ParameterTable parameters) => (_graph, _parameters) = (graph, parameters);

    public static void Run(NetworkGraph graph, ParameterTable parameters)
    {
        Differentiation gradients = new(graph, parameters);
        gradients.FindNeeded();
        foreach (GraphOutput output in graph.Outputs)
        {
            output.Gradient = gradients.NewShare(output.Value);
            output.LogitsGradient = output.HasLogits ? gradients.NewShare(output.Logits) : output.Gradient;
        }

        foreach (Operation operation in graph.Forward.AsEnumerable().Reverse().ToList())
        {
            if (operation.Outputs.Any(output => gradients._shares.ContainsKey(output.Storage)))
            {
                operation.Differentiate(gradients);
            }
        }
    }

    /// <summary>The gradient of the loss with respect to a value, complete: all its readers have been differentiated.</summary>
    public Value Of(Value value)
    {
        List<Value> shares = _shares[value.Storage];
        if (shares.Count > 1)
        {
            Value sum = new(value.Storage.Name + ".gradient", value.Storage.Shape);
            Add(new Join(value.Storage.Name, JoinKind.Add, [.. shares], sum));
            shares.Clear();
            shares.Add(sum);
        }

        return As(value, shares[0]);
    }

    /// <summary>Where a reader of a value writes its share of that value's gradient.</summary>
    public Value To(Value value)
    {
        // The activation that yields an output writes where a loss on logits would.
        if (_graph.Outputs.Find(output => output.HasLogits && output.Logits == value) is { LogitsGradient: { } gradient })
        {
            return As(value, gradient);
        }

        return NewShare(value);
    }

    /// <summary>Hands on a value that is a reader's share as it is: the gradient of a sum is that of each summand.</summary>
    public void Share(Value value, Value gradient)
    {
        if (!_shares.TryGetValue(value.Storage, out List<Value>? shares))
        {
            _shares.Add(value.Storage, shares = []);
        }

        shares.Add(gradient.Storage);
    }

    /// <summary>Whether anybody reads the gradient with respect to a value: only where trained parameters lie above it.</summary>
    public bool IsNeeded(Value value) => _needed.Contains(value.Storage);

    /// <summary>Whether the operations are for graphics processors.</summary>
    public bool AreForDevice => _graph.IsForDevice;

    /// <summary>Whether training changes a parameter.</summary>
    public bool IsTrained(string parameter) => _parameters[parameter].IsTrained;

    /// <summary>The number of the output that a value is, where a loss on its logits skips its gradient; otherwise <see langword="null"/>.</summary>
    public int? FinalOutput(Value value)
    {
        int index = _graph.Outputs.FindIndex(output => output.HasLogits && output.Value == value);
        return index < 0 ? null : index;
    }

    public void Add(Operation operation) => _graph.Backward.Add(operation);

    private void FindNeeded()
    {
        foreach (Operation operation in _graph.Forward)
        {
            if (operation.ParameterNames.Any(IsTrained) || operation.Inputs.Any(IsNeeded))
            {
                _needed.UnionWith(operation.Outputs.Select(static output => output.Storage));
            }
        }
    }

    private Value NewShare(Value value)
    {
        Value share = new(value.Storage.Name + ".gradient", value.Storage.Shape);
        Share(value, share);
        return As(value, share);
    }

    // What a reader hands on as it is may have the shape under which that reader saw the value.
    private static Value As(Value value, Value gradient)
        => value.IsView || gradient.Shape != value.Shape ? gradient.View(value.Name + ".gradient", value.Shape) : gradient;
}
