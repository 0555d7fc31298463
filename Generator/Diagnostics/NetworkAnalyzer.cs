using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netwright.Generator.Advice;
using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Diagnostics;

/// <summary>
/// Reports what is wrong with networks and blocks while they are typed. Editors may run generators on save or build only, but analyzers always:
/// so the generator reports nothing, and both share one reading and one shape inference.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetworkAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DiagnosticDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static compilation =>
        {
            if (compilation.Compilation.GetTypeByMetadataName(Vocabulary.LayerAttribute) is not null)
            {
                compilation.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Class)
        {
            return;
        }

        if (DeclaredAttributes.Of(type, context.CancellationToken) is { } attributes)
        {
            var locator = new ProblemLocator(type, attributes, context.CancellationToken);
            var blocks = new BlockProblems(context.Compilation);
            NetworkReading reading = DeclarationReader.Read(type, attributes, context.Compilation);
            InferredShapes inference = ShapeInference.Infer(reading.Declaration);
            foreach (Problem problem in BlockProblems.Of(reading, inference).Where(problem => !blocks.Include(problem, attributes)))
            {
                context.ReportDiagnostic(problem.At(locator.Locate(problem.Place)));
            }

            AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(attributes.HeadSyntax.SyntaxTree);
            foreach (Problem shape in ShapeInformation.IsOn(options) ? ShapeInformation.On(reading.Declaration, inference) : [])
            {
                context.ReportDiagnostic(shape.At(locator.Locate(shape.Place)));
            }
        }
        else if (type.GetAttributes().FirstOrDefault(Vocabulary.IsLayer) is { ApplicationSyntaxReference: { } syntax } layer)
        {
            Location location = Location.Create(syntax.SyntaxTree, syntax.Span);
            string kind = Vocabulary.KindOf(layer.AttributeClass!);
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.LayersWithoutNetwork, location, type.Name, kind));
        }
    }
}
