namespace Netwright.Generator.Graph;

/// <summary>A network lowered to primitive operations in the order in which they run.</summary>
internal sealed class NetworkGraph(Value input)
{
    /// <summary>What the caller hands in.</summary>
    public Value Input { get; set; } = input;

    /// <summary>The last layer's value.</summary>
    public Value Output { get; set; } = input;

    /// <summary>The value before a softmax or sigmoid that ends the network; otherwise the output.</summary>
    public Value Logits { get; set; } = input;

    /// <summary>The forward pass.</summary>
    public List<Operation> Forward { get; } = [];

    /// <summary>The backward pass; empty but in training.</summary>
    public List<Operation> Backward { get; } = [];

    /// <summary>Where a loss writes its gradient with respect to the output; in training only.</summary>
    public Value? OutputGradient { get; set; }

    /// <summary>Where a loss on logits writes its gradient; in training only.</summary>
    public Value? LogitsGradient { get; set; }

    public IEnumerable<Operation> Operations => Forward.Concat(Backward);

    public IEnumerable<Operation> ReadersOf(Value value)
        => Operations.Where(operation => operation.Inputs.Any(input => input.Storage == value.Storage));
}
