namespace Netwright.Generator.Graph;

/// <summary>The activation that yields an output, by the names of the runtime's enumeration.</summary>
internal enum FinalActivation
{
    None,
    Softmax,
    Sigmoid,
}
