using Microsoft.CodeAnalysis;
using Netwright.Generator.Declarations;
using Netwright.Generator.Emission.Sources;
using Netwright.Generator.Shapes;

namespace Netwright.Generator;

/// <summary>
/// Writes the code of every class that bears <c>[Network]</c>: declaration → shapes → graph → passes → emitted code. It reports
/// nothing: <see cref="Diagnostics.NetworkAnalyzer"/> does, from the same reading.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class NetworkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<NetworkDeclaration> declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                Vocabulary.NetworkAttribute,
                static (_, _) => true,
                static (attribute, cancellation) => DeclarationReader.Read(attribute, cancellation)?.Declaration)
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(TrackingNames.Declaration);

        IncrementalValuesProvider<CheckedNetwork> networks = declarations
            .Select(static (declaration, _) => ShapeInference.Infer(declaration).Network)
            .WithTrackingName(TrackingNames.Shapes);

        IncrementalValueProvider<EquatableArray<string>> alike = declarations
            .Select(static (declaration, _) => declaration.FullName)
            .Collect()
            .Select(static (names, _) => FileNames.AlikeIn(names));

        context.RegisterSourceOutput(networks.Combine(alike), static (output, source) =>
        {
            (CheckedNetwork network, EquatableArray<string> others) = source;
            foreach (SourceFile file in NetworkEmitter.Emit(network, FileNames.Of(network.Declaration, others)))
            {
                output.CancellationToken.ThrowIfCancellationRequested();
                output.AddSource(file.HintName, file.Source);
            }
        });
    }
}
