using System.Reflection;
using Netwright.Testing;

namespace Netwright.Benchmarks.Cases;

/// <summary>A network that all contestants have: ours by its class, the peers' by a name and numbers that <c>Peers/models.py</c> knows.</summary>
/// <param name="Name">The peers' name for it.</param>
/// <param name="Arguments">The numbers that the peers' network depends on.</param>
/// <param name="ClassName">The full name of our class.</param>
/// <param name="Networks">Where our class is; kernels are compiled when first asked for.</param>
internal sealed record Model(string Name, IReadOnlyList<int> Arguments, string ClassName, Lazy<CompiledNetworks> Networks)
{
    private const int Seed = 1;

    /// <summary>The model of a network that is declared as a class.</summary>
    public static Model Of<TNetwork>(string name)
        where TNetwork : Network
    {
        Assembly assembly = typeof(TNetwork).Assembly;
        return new Model(name, [], typeof(TNetwork).FullName!, new Lazy<CompiledNetworks>(() => CompiledNetworks.In(assembly)));
    }

    /// <summary>The model of a network that is declared in text.</summary>
    public static Model Of(string name, IReadOnlyList<int> arguments, string className, string declaration) =>
        new(name, arguments, className, new Lazy<CompiledNetworks>(() => CompiledNetworks.Compile(declaration)));

    /// <summary>The model of a network that is declared in text, in a source file of its own, with code for devices.</summary>
    public static Model OfDevice(string name, IReadOnlyList<int> arguments, string className, string source) =>
        new(name, arguments, className, new Lazy<CompiledNetworks>(() => CompiledNetworks.CompileForDevices(DeviceDeclarations.Of(source))));

    /// <summary>Makes our network.</summary>
    /// <param name="threads">The most threads that it uses.</param>
    /// <param name="instructionSet">The instruction set of its code; if null, the best of this processor.</param>
    public Network Create(int threads, string? instructionSet = null)
    {
        Network network = Networks.Value.Create(ClassName, Seed, instructionSet);
        network.Threads = threads;
        return network;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('-', [Name, .. Arguments.Select(static argument => $"{argument}")]);
}
