using Microsoft.CodeAnalysis;
using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Tests.Declarations;

/// <summary>A generator that only reads and checks, so that its steps can be looked at.</summary>
internal sealed class ReadingProbe : IIncrementalGenerator
{
    public const string Step = "Checked";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<CheckedNetwork> networks = context.SyntaxProvider
            .ForAttributeWithMetadataName(Vocabulary.NetworkAttribute, static (_, _) => true, DeclarationReader.Read)
            .Where(static reading => reading is not null)
            .Select(static (reading, _) => ShapeInference.Infer(reading!.Declaration).Network)
            .WithTrackingName(Step);
        context.RegisterSourceOutput(networks, static (output, network) => output.AddSource(network.Declaration.FullName + ".g.cs", "// Written."));
    }
}
