namespace Netwright.Generator.Graph;

/// <summary>A network lowered to primitive operations in the order in which they run.</summary>
internal sealed class NetworkGraph(Value input)
{
    /// <summary>What the caller hands in.</summary>
    public Value Input { get; set; } = input;

    /// <summary>What the network hands out: the last layer's value, then the additional outputs.</summary>
    public List<GraphOutput> Outputs { get; } = [];

    /// <summary>The forward pass.</summary>
    public List<Operation> Forward { get; } = [];

    /// <summary>The backward pass; empty but in training.</summary>
    public List<Operation> Backward { get; } = [];

    /// <summary>The program that it is lowered for.</summary>
    public ExecutionKind Kind { get; init; }

    /// <summary>Whether it is for graphics processors.</summary>
    public bool IsForDevice { get; init; }

    /// <summary>Whether convolutions may be computed by Winograd's filtering.</summary>
    public bool AllowsWinograd { get; init; }

    public IEnumerable<Operation> Operations => Forward.Concat(Backward);

    public IEnumerable<Operation> ReadersOf(Value value)
        => Operations.Where(operation => operation.Inputs.Any(input => input.Storage == value.Storage));
}
