using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netwright.CodeFixes;

/// <summary>A problem and what stands around it in the source.</summary>
/// <param name="Diagnostic">The problem.</param>
/// <param name="Node">The syntax that it stands on.</param>
/// <param name="Class">The class, or the type around a network, that bears it.</param>
/// <param name="Type">That class.</param>
/// <param name="Model">The meaning of the file.</param>
internal sealed record DiagnosticSite(
    Diagnostic Diagnostic, SyntaxNode Node, TypeDeclarationSyntax Class, INamedTypeSymbol Type, SemanticModel Model)
{
    /// <summary>Whether the compiler itself reports the problem.</summary>
    public bool IsCompilers => Diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    /// <summary>Whether a whole use of a block bears the problem: then it is one of a layer in the block.</summary>
    public bool IsOfUse => Attribute?.Name is GenericNameSyntax && Argument is null;

    /// <summary>The attribute that the problem stands in; <see langword="null"/> for a problem of the class.</summary>
    public AttributeSyntax? Attribute { get; } = Node.FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>The argument that the problem stands in; <see langword="null"/> for a problem of the whole layer.</summary>
    public AttributeArgumentSyntax? Argument { get; } = Node.FirstAncestorOrSelf<AttributeArgumentSyntax>();

    /// <summary>The value of that argument, or the element of it, that the problem stands on.</summary>
    public ExpressionSyntax? Value => Argument is null ? null : Node as ExpressionSyntax;

    /// <summary>The constructor that the attribute calls.</summary>
    public IMethodSymbol? Constructor => Attribute is null ? null : Model.GetSymbolInfo(Attribute).Symbol as IMethodSymbol;

    /// <summary>The lines of the network or block; <see langword="null"/> where the class is neither.</summary>
    public NetworkLines? Network { get; } = NetworkLines.Of(Type);

    /// <summary>The line that the problem stands on; <see langword="null"/> where it stands on none.</summary>
    public LineSite? Line => Attribute is not null && Network?.IndexOf(Attribute) is >= 0 and var index ? new LineSite(Network, index) : null;

    /// <summary>The problem at its place; <see langword="null"/> where it stands outside of every class.</summary>
    public static async Task<DiagnosticSite?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SyntaxNode? node = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return model is not null
            && node?.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
            && model.GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol type
            ? new DiagnosticSite(diagnostic, node, declaration, type, model)
            : null;
    }

    /// <summary>A value as it has to be read here: whoever writes <c>[Netwright.Dense(2)]</c> has no using directive.</summary>
    public string Qualified(string name)
        => Attribute?.Name is QualifiedNameSyntax qualified ? $"{qualified.Left}.{name}" : name;

    /// <summary>Whether an expression reads a constant of this project, which is then the place for another value.</summary>
    public bool ReadsConstant(ExpressionSyntax expression)
        => expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name =>
            Model.GetSymbolInfo(name).Symbol is IFieldSymbol { IsConst: true } constant && !constant.DeclaringSyntaxReferences.IsEmpty);
}
