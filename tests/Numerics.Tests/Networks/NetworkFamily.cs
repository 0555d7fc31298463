using System.Runtime.Intrinsics.X86;
using Netwright.Numerics.Tests.Reference;
using Netwright.Testing;

namespace Netwright.Numerics.Tests.Networks;

/// <summary>Networks that are compiled together once, each with its reference.</summary>
internal sealed class NetworkFamily
{
    private readonly CompiledNetworks _compiled;
    private readonly IReadOnlyDictionary<string, ReferenceNetwork> _references;

    public NetworkFamily(string declarations)
    {
        _compiled = CompiledNetworks.Compile(declarations);
        _references = ReferenceNetwork.Read(declarations);
    }

    public IEnumerable<string> Names => _references.Keys;

    /// <summary>The instruction sets whose code this processor runs (with the switches it was started with).</summary>
    public static IEnumerable<string> Supported
    {
        get
        {
            if (Avx512F.IsSupported)
            {
                yield return "Avx512";
            }

            if (Avx2.IsSupported && Fma.IsSupported)
            {
                yield return "Avx2";
            }

            yield return "Portable";
        }
    }

    public ReferenceNetwork Reference(string name) => _references[name];

    public Network Create(string name, string instructionSet)
    {
        Network network = _compiled.Create(name, seed: 1, instructionSet);
        network.Threads = 1;

        // What begins as zeros or ones would hide a bias that is not added or a statistic that is not read.
        Random random = new(7);
        foreach (Parameter parameter in network.Parameters.Where(static parameter => parameter.Shape.Count == 1))
        {
            double least = parameter.Name.EndsWith("running_var", StringComparison.Ordinal) ? 0.5 : -0.25;
            parameter.Set([.. parameter.Values.ToArray().Select(value => (float)((value == 1 ? 0.5 : 0) + least + (random.NextDouble() * 0.5)))]);
        }

        return network;
    }
}
