namespace Netwright.Testing.RandomNetworks;

/// <summary>A block that was drawn and used: its layers in the draft, to be added again where it is used again.</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="Arguments">The arguments of the use.</param>
/// <param name="Input">The source that its layers read as their input.</param>
/// <param name="First">The first of its layers.</param>
/// <param name="End">The layer behind its last.</param>
internal sealed record RandomBlock(string Name, IReadOnlyList<string> Arguments, int Input, int First, int End);
