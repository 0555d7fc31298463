using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Declarations;
using Netwright.Generator.Layers;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Tests.Fixtures;

/// <summary>Reads and checks the first network of a source, as the generator does.</summary>
internal static class Inference
{
    public static NetworkReading Read(params string[] sources) => ReadType(static _ => true, sources);

    /// <summary>Checks the network of a name.</summary>
    public static CheckedNetwork CheckType(string name, params string[] sources)
        => ShapeInference.Infer(ReadType(candidate => candidate == name, sources).Declaration).Network;

    private static NetworkReading ReadType(Func<string, bool> name, string[] sources)
    {
        CSharpCompilation compilation = ConsumerCompilation.Of(sources);
        INamedTypeSymbol type = compilation
            .GetSymbolsWithName(name, SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .First(static symbol => symbol.GetAttributes().Any(Vocabulary.IsNetwork));
        return DeclarationReader.Read(type, DeclaredAttributes.Of(type, CancellationToken.None)!, compilation);
    }

    public static CheckedNetwork Check(params string[] sources) => ShapeInference.Infer(Read(sources).Declaration).Network;

    /// <summary>The layers of a valid network, given as the arguments of [Network] and the layers.</summary>
    public static EquatableArray<Layer> Layers(string input, string layers)
    {
        CheckedNetwork network = Check($"[Network({input})] [{layers}] partial class Net;");
        Assert.True(network.IsValid);
        return network.Layers;
    }
}
