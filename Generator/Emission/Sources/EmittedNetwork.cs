using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>What is written for a network.</summary>
/// <param name="Files">The files.</param>
/// <param name="Excess">Why there is no code in them, where the network needs more memory than code can index.</param>
internal sealed record EmittedNetwork(EquatableArray<SourceFile> Files, MemoryExcess? Excess);
