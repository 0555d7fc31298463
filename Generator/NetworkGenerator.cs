using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netwright.Generator.Declarations;
using Netwright.Generator.Emission.DirectX;
using Netwright.Generator.Emission.Sources;
using Netwright.Generator.Shapes;

namespace Netwright.Generator;

/// <summary>
/// Writes the code of every class that bears <c>[Network]</c>: declaration → shapes → graph → passes → emitted code. What is wrong
/// is reported by <see cref="Diagnostics.NetworkAnalyzer"/>, from the same reading; only where memory ends is not known before code is written.
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

        IncrementalValuesProvider<EmittedNetwork> emitted = networks
            .Combine(alike)
            .Select(static (source, cancellation) => NetworkEmitter.Emit(source.Left, FileNames.Of(source.Left.Declaration, source.Right), cancellation))
            .WithTrackingName(TrackingNames.Code);

        context.RegisterSourceOutput(emitted, static (output, network) =>
        {
            foreach (SourceFile file in network.Files)
            {
                output.AddSource(file.HintName, file.Source);
            }
        });

        AddDirectX(context, declarations);
        ReportExcess(context, emitted);
    }

    // Once a project, whatever its networks are.
    private static void AddDirectX(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<NetworkDeclaration> declarations)
    {
        IncrementalValueProvider<bool> isWanted = declarations
            .Select(static (declaration, _) => declaration.HasDeviceCode)
            .Collect()
            .Select(static (wishes, _) => wishes.Contains(true));

        IncrementalValuesProvider<SourceFile> files = isWanted
            .Combine(context.CompilationProvider)
            .Select(static (both, _) => both.Left && both.Right.GetTypeByMetadataName(DirectXFiles.ComputeSharpMarker) is not null)
            .SelectMany(static (isAdded, _) => isAdded ? DirectXFiles.All : [])
            .WithTrackingName(TrackingNames.DirectX);

        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, file.Source));
    }

    // Places change with every line above them. They are read apart, so that nothing is written again for that.
    private static void ReportExcess(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EmittedNetwork> emitted)
    {
        IncrementalValueProvider<ImmutableArray<ClassPlace>> places = context.SyntaxProvider
            .ForAttributeWithMetadataName(Vocabulary.NetworkAttribute, static (_, _) => true, static (attribute, _) => ClassPlace.Of(attribute))
            .Where(static place => place is not null)
            .Select(static (place, _) => place!)
            .Collect();

        context.RegisterSourceOutput(
            emitted.Select(static (network, _) => network.Excess).Where(static excess => excess is not null).Combine(places),
            static (output, source) => output.ReportDiagnostic(source.Left!.At(source.Right)));
    }
}
