namespace Netwright;

/// <summary>The activation of a network's last layer, as far as a loss cares.</summary>
public enum FinalActivation
{
    /// <summary>Any other: the output is taken as it is.</summary>
    None,

    /// <summary>The output is a softmax; cross-entropy is computed on the logits before it.</summary>
    Softmax,

    /// <summary>The output is a sigmoid; binary cross-entropy is computed on the logits before it.</summary>
    Sigmoid,
}
