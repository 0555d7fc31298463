using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netwright.Generator.Declarations.Blocks;

/// <summary>
/// What the compiler knows of the expressions in attributes. It is asked once for each, however often a block is used: its answers are what
/// the reading of a network spends its time on.
/// </summary>
internal sealed class SourceConstants(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly Dictionary<ExpressionSyntax, IFieldSymbol?> _fields = [];

    public Compilation Compilation => compilation;

    /// <summary>The constant that a name means; <see langword="null"/> where it is something else.</summary>
    public IFieldSymbol? FieldOf(ExpressionSyntax name)
    {
        if (!_fields.TryGetValue(name, out IFieldSymbol? field))
        {
            field = ModelOf(name).GetSymbolInfo(name).Symbol?.OriginalDefinition as IFieldSymbol;
            _fields.Add(name, field);
        }

        return field;
    }

    /// <summary>The value that the compiler computed for an expression; <see langword="null"/> where it has none.</summary>
    public object? ValueOf(ExpressionSyntax expression) => ModelOf(expression).GetConstantValue(expression).Value;

    private SemanticModel ModelOf(ExpressionSyntax expression)
    {
        if (!_models.TryGetValue(expression.SyntaxTree, out SemanticModel? model))
        {
            model = compilation.GetSemanticModel(expression.SyntaxTree);
            _models.Add(expression.SyntaxTree, model);
        }

        return model;
    }
}
