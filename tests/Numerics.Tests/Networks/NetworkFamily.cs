using System.Reflection;
using Netwright.Numerics.Tests.Reference;
using Netwright.Testing;

namespace Netwright.Numerics.Tests.Networks;

/// <summary>Networks that were compiled together, each with its reference.</summary>
internal sealed class NetworkFamily
{
    private const string Declarations = "Netwright.Numerics.Tests.Declarations";

    private readonly CompiledNetworks _compiled;
    private readonly IReadOnlyDictionary<string, ReferenceNetwork> _references;
    private readonly string _namespace = string.Empty;

    /// <summary>Compiles declarations now.</summary>
    public NetworkFamily(string declarations)
    {
        _compiled = CompiledNetworks.Compile(declarations);
        _references = ReferenceNetwork.Read(declarations);
    }

    private NetworkFamily(Assembly assembly, string folder)
    {
        _compiled = CompiledNetworks.In(assembly);
        _references = assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(folder, StringComparison.Ordinal))
            .SelectMany(resource => ReferenceNetwork.Read(ReadText(assembly, resource)))
            .ToDictionary();
        _namespace = $"{Declarations}.{folder}.";
    }

    public IEnumerable<string> Names => _references.Keys;

    /// <summary>The instruction sets whose code this processor runs (with the switches it was started with).</summary>
    public static IEnumerable<string> Supported => CompiledNetworks.Supported;

    /// <summary>The networks of a folder of <c>Declarations</c>, which were compiled with this assembly.</summary>
    public static NetworkFamily Declared(string folder) => new(typeof(NetworkFamily).Assembly, folder);

    public ReferenceNetwork Reference(string name) => _references[name];

    public Network Create(string name, string instructionSet)
    {
        Network network = _compiled.Create(_namespace + name, seed: 1, instructionSet);
        network.Threads = 1;

        // What begins as zeros or ones would hide a bias that is not added or a statistic that is not read.
        Random random = new(7);
        foreach (Parameter parameter in network.Parameters.Where(static parameter => IsConstant(parameter.Values)))
        {
            double least = parameter.Name.EndsWith("running_var", StringComparison.Ordinal) ? 0.5 : -0.25;
            parameter.Set([.. parameter.Values.ToArray().Select(value => (float)((value == 1 ? 0.5 : 0) + least + (random.NextDouble() * 0.5)))]);
        }

        return network;
    }

    private static bool IsConstant(ReadOnlySpan<float> values) => !values.ContainsAnyExcept(values[0]);

    private static string ReadText(Assembly assembly, string resource)
    {
        using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
