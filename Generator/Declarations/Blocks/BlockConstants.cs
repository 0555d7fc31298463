using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netwright.Generator.Declarations.Blocks;

/// <summary>The constants of a block at one use of it: those that are bound, and what the others become from them.</summary>
internal sealed class BlockConstants
{
    private readonly INamedTypeSymbol _block;
    private readonly SourceConstants _source;
    private readonly Dictionary<ISymbol, object> _values = new(SymbolEqualityComparer.Default);

    /// <summary>Binds the parameters of a block, in the order in which it declares them; those without a value keep their defaults.</summary>
    public BlockConstants(INamedTypeSymbol block, IEnumerable<int> values, SourceConstants source)
    {
        _block = block;
        _source = source;
        foreach ((IFieldSymbol parameter, int value) in ParametersOf(block).Zip(values, static (parameter, value) => (parameter, value)))
        {
            _values.Add(parameter, value);
        }
    }

    /// <summary>The parameters of a block: its <c>const int</c> members that are not private.</summary>
    public static ImmutableArray<IFieldSymbol> ParametersOf(INamedTypeSymbol block) =>
    [
        .. ConstantsOf(block)
            .Where(static field => field.Type.SpecialType == SpecialType.System_Int32 && field.DeclaredAccessibility != Accessibility.Private),
    ];

    /// <summary>Whether the expression reads a constant of the block, so that its value may differ from use to use.</summary>
    public bool AreReadBy(ExpressionSyntax expression)
        => expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => Find(name) is not null);

    /// <summary>The value of a name that is a constant of the block; <see langword="null"/> where it is none or has no value.</summary>
    public object? ValueOf(ExpressionSyntax name, ConstantEvaluator evaluator)
    {
        if (Find(name) is not { HasConstantValue: true } field)
        {
            return null;
        }

        if (!_values.TryGetValue(field, out object? value))
        {
            value = Initializer(field) is { } initializer && AreReadBy(initializer)
                ? evaluator.Evaluate(initializer, field.ConstantValue!.GetType())
                : ConstantArithmetic.Normalize(field.ConstantValue);
            if (value is not null)
            {
                _values.Add(field, value);
            }
        }

        return value;
    }

    /// <summary>The value of an expression that reads no constant of the block; <see langword="null"/> where it has none.</summary>
    public object? ValueOf(ExpressionSyntax expression) => ConstantArithmetic.Normalize(_source.ValueOf(expression));

    private static IEnumerable<IFieldSymbol> ConstantsOf(INamedTypeSymbol block)
        => block.GetMembers().OfType<IFieldSymbol>().Where(static field => field.IsConst);

    private static ExpressionSyntax? Initializer(IFieldSymbol field)
        => field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer }
            ? initializer.Value
            : null;

    private IFieldSymbol? Find(ExpressionSyntax name)
        => RightmostName(name) is { } text
        && ConstantsOf(_block).FirstOrDefault(field => field.Name == text) is { } field
        && SymbolEqualityComparer.Default.Equals(_source.FieldOf(name), field)
            ? field
            : null;

    private static string? RightmostName(ExpressionSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
