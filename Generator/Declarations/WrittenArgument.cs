using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netwright.Generator.Declarations;

/// <summary>An argument of an attribute as it stands in the source.</summary>
/// <param name="Name">The constructor's parameter or the property that takes it.</param>
/// <param name="Element">Which value of a parameter array it is; 0 for other parameters.</param>
/// <param name="Expression">Its text.</param>
internal sealed record WrittenArgument(string Name, int Element, ExpressionSyntax Expression)
{
    /// <summary>The arguments of an attribute. Those of a parameter array are one each, however they are written.</summary>
    public static IEnumerable<WrittenArgument> Of(AttributeSyntax attribute, IMethodSymbol? constructor)
    {
        ImmutableArray<IParameterSymbol> parameters = constructor?.Parameters ?? [];
        int position = 0;
        foreach (AttributeArgumentSyntax argument in attribute.ArgumentList?.Arguments ?? [])
        {
            if ((argument.NameEquals?.Name ?? argument.NameColon?.Name)?.Identifier.ValueText is { } name)
            {
                foreach (WrittenArgument written in Of(name, first: 0, argument.Expression))
                {
                    yield return written;
                }

                position++;
            }
            else if (parameters.Length > 0)
            {
                IParameterSymbol parameter = parameters[Math.Min(position, parameters.Length - 1)];
                foreach (WrittenArgument written in Of(parameter.Name, position - parameter.Ordinal, argument.Expression))
                {
                    yield return written;
                }

                position++;
            }
        }
    }

    /// <summary>The values of a parameter array that is written as an array; else the expression itself.</summary>
    public static IEnumerable<ExpressionSyntax> Elements(ExpressionSyntax argument) => argument switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax implicitly => implicitly.Initializer.Expressions,
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression),
        _ => [argument],
    };

    private static IEnumerable<WrittenArgument> Of(string name, int first, ExpressionSyntax expression)
        => Elements(expression).Select((element, index) => new WrittenArgument(name, first + index, element));
}
