using System.Collections.Concurrent;
using Netwright.Numerics.Tests.InstructionSets;
using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>The networks of single layers, each compiled once, when a test first asks for it.</summary>
public sealed class LayerFamily
{
    private readonly ConcurrentDictionary<string, Lazy<NetworkFamily>> _families = new();

    public LayerFamily() => ChildRun.ThrowUnlessAsAsked();

    internal NetworkFamily this[string name] => _families.GetOrAdd(name, static name => new Lazy<NetworkFamily>(() => new NetworkFamily(
        LayerNetworks.Declare(new Dictionary<string, (string, string)> { [name] = LayerNetworks.All[name] })))).Value;
}
