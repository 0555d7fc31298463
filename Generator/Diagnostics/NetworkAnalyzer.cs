using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    /// <summary>What there is to say on a class, at its places.</summary>
    internal static IEnumerable<Diagnostic> Analyze(INamedTypeSymbol type, Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        if (type.TypeKind != TypeKind.Class || !HasAttributes(type, cancellation))
        {
            return [];
        }

        return DeclaredAttributes.Of(type, cancellation) is { } attributes
            ? ProblemsOf(type, attributes, compilation, options, cancellation)
            : type.GetAttributes().FirstOrDefault(Vocabulary.IsLayer) is { ApplicationSyntaxReference: { } syntax } layer
            ? [Stray(type, layer, syntax)]
            : [];
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in Analyze((INamedTypeSymbol)context.Symbol, context.Compilation, context.Options, context.CancellationToken))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    // The text says so. To ask the symbol would bind the attributes of every class of the project.
    private static bool HasAttributes(INamedTypeSymbol type, CancellationToken cancellation) => type.DeclaringSyntaxReferences
        .Any(reference => reference.GetSyntax(cancellation) is TypeDeclarationSyntax { AttributeLists.Count: > 0 });

    private static IEnumerable<Diagnostic> ProblemsOf(
        INamedTypeSymbol type, DeclaredAttributes attributes, Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        NetworkReading reading = DeclarationReader.Read(type, attributes, compilation);
        InferredShapes inference = ShapeInference.Infer(reading.Declaration);
        var blocks = new BlockProblems(compilation);
        IEnumerable<Problem> problems = BlockProblems.Of(reading, inference).Where(problem => !blocks.Include(problem, attributes));
        if (ShapeInformation.IsOn(options.AnalyzerConfigOptionsProvider.GetOptions(attributes.HeadSyntax.SyntaxTree)))
        {
            problems = problems.Concat(ShapeInformation.On(reading.Declaration, inference));
        }

        problems = problems.Concat(PackageInformation.On(reading.Declaration, compilation));
        var locator = new ProblemLocator(type, attributes, cancellation);
        return problems.Select(problem => problem.At(locator.Locate(problem.Place)));
    }

    private static Diagnostic Stray(INamedTypeSymbol type, AttributeData layer, SyntaxReference syntax) => Diagnostic.Create(
        DiagnosticDescriptors.LayersWithoutNetwork,
        Location.Create(syntax.SyntaxTree, syntax.Span),
        type.Name,
        Vocabulary.KindOf(layer.AttributeClass!));
}
