namespace Netwright.Generator.Graph;

/// <summary>A value that the network hands out, with what a loss on it needs.</summary>
/// <param name="name">The name of the output.</param>
/// <param name="value">The value that the caller or the loss reads.</param>
/// <param name="activation">What yields it.</param>
/// <param name="logits">The value before that activation, if a loss may read it instead.</param>
internal sealed class GraphOutput(string name, Value value, FinalActivation activation, Value? logits)
{
    public string Name { get; } = name;

    public Value Value { get; set; } = value;

    public FinalActivation Activation { get; } = activation;

    /// <summary>The value before a softmax or sigmoid that yields the output and nothing else; otherwise the output.</summary>
    public Value Logits => logits ?? Value;

    public bool HasLogits => logits is not null;

    /// <summary>Where a loss writes its gradient with respect to the output; in training only.</summary>
    public Value? Gradient { get; set; }

    /// <summary>Where a loss on logits writes its gradient; in training only.</summary>
    public Value? LogitsGradient { get; set; }

    /// <summary>What the loss reads and writes.</summary>
    public IEnumerable<Value> LossValues => new[] { Value, Logits, Gradient, LogitsGradient }.OfType<Value>();
}
