using Netwright.Generator.Graph;

namespace Netwright.Generator.Passes;

/// <summary>Appends the backward pass: the operations of the forward pass, last first, each adding the gradients of what it read.</summary>
internal sealed class Differentiation
{
    private readonly NetworkGraph _graph;
    private readonly Dictionary<Value, Value> _gradients = [];

    private Differentiation(NetworkGraph graph) => _graph = graph;

    public static void Run(NetworkGraph graph)
    {
        Differentiation gradients = new(graph);
        graph.OutputGradient = gradients.Of(graph.Output);
        graph.LogitsGradient = gradients.Of(graph.Logits);
        foreach (Operation operation in graph.Forward.AsEnumerable().Reverse().ToList())
        {
            operation.Differentiate(gradients);
        }
    }

    /// <summary>The gradient of the loss with respect to a value; a view has a view of its storage's.</summary>
    public Value Of(Value value)
    {
        if (!_gradients.TryGetValue(value.Storage, out Value? gradient))
        {
            gradient = new Value(value.Storage.Name + ".gradient", value.Storage.Shape);
            _gradients.Add(value.Storage, gradient);
        }

        return value.IsView ? gradient.View(value.Name + ".gradient", value.Shape) : gradient;
    }

    /// <summary>Whether anybody reads the gradient with respect to a value: nobody does with respect to the network's input.</summary>
    public bool IsNeeded(Value value) => value.Storage != _graph.Input.Storage;

    /// <summary>Whether a value is the network's output and more than its logits, so that a loss on logits skips its gradient.</summary>
    public bool IsFinal(Value value) => value == _graph.Output && _graph.Logits != _graph.Output;

    public void Add(Operation operation) => _graph.Backward.Add(operation);
}
