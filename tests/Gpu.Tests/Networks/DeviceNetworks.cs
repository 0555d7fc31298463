using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Netwright.Testing;

namespace Netwright.Gpu.Tests.Networks;

/// <summary>
/// Networks that are compiled while the tests run, with code for devices and for any processor: that for others would take most of the time, and is
/// tested elsewhere.
/// </summary>
internal sealed class DeviceNetworks
{
    private readonly IReadOnlyList<Type> _types;

    private DeviceNetworks(IReadOnlyList<Type> types) => _types = types;

    /// <summary>The networks' classes.</summary>
    public IReadOnlyList<Type> Types => _types;

    /// <summary>Compiles declarations that ask for code for devices.</summary>
    public static DeviceNetworks Compile(string declarations)
    {
        GeneratorRunResult result = NetworkCompilation.Generate(declarations, out _);
        Assert.Null(result.Exception);
        CSharpCompilation compilation = NetworkCompilation.Create(declarations, "networks").AddSyntaxTrees(result.GeneratedSources
            .Where(static file => !file.HintName.Contains(".Avx", StringComparison.Ordinal))
            .Select(static file => CSharpSyntaxTree.ParseText(WithoutVectors(file.SourceText.ToString()), NetworkCompilation.ParseOptions, file.HintName)));
        using MemoryStream image = new();
        EmitResult emitted = compilation.Emit(image);
        Assert.Equal([], emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(5));
        image.Position = 0;
        Assembly assembly = new AssemblyLoadContext("networks").LoadFromStream(image);
        return new DeviceNetworks([.. assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Network))).OrderBy(static type => type.Name, StringComparer.Ordinal)]);
    }

    /// <summary>Makes a network; what begins as zeros or ones, and would hide what is not read, is drawn too.</summary>
    public static Network Create(Type type)
    {
        Network network = (Network)Activator.CreateInstance(type, 1)!;
        Random random = new(7);
        foreach (Parameter parameter in network.Parameters)
        {
            if (!parameter.Values.ContainsAnyExcept(parameter.Values[0]))
            {
                double least = parameter.Name.EndsWith("running_var", StringComparison.Ordinal) ? 0.5 : -0.25;
                double first = parameter.Values[0] == 1 ? 0.5 : 0;
                parameter.Set([.. parameter.Values.ToArray().Select(_ => (float)(first + least + (random.NextDouble() * 0.5)))]);
            }
        }

        return network;
    }

    private static string WithoutVectors(string source) => source.Replace("Code.Avx512()", "Code.Portable()").Replace("Code.Avx2()", "Code.Portable()");
}
