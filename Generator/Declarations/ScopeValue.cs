namespace Netwright.Generator.Declarations;

/// <summary>A value of a network or block that lines below can read.</summary>
/// <param name="source">The layer that yields it, or one of the constants of <see cref="LayerInput"/>.</param>
/// <param name="line">The line that it is the value of; <see langword="null"/> for the input.</param>
internal sealed class ScopeValue(int source, DeclaredLine? line)
{
    public int Source => source;

    public DeclaredLine? Line => line;

    /// <summary>Whether something reads it.</summary>
    public bool IsRead { get; set; } = line is null || source == LayerInput.Unknown;
}
