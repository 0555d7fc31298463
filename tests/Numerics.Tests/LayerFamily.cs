using Netwright.Numerics.Tests.InstructionSets;
using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>The networks of single layers, compiled once for all tests of a class.</summary>
public sealed class LayerFamily
{
    public LayerFamily() => ChildRun.ThrowUnlessAsAsked();

    internal NetworkFamily Networks { get; } = new(LayerNetworks.Declarations);
}
