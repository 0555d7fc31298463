using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;

namespace Netwright.CodeFixes;

/// <summary>Changes of an attribute's arguments.</summary>
internal static class ArgumentEdits
{
    /// <summary>The value that is written for an argument; <see langword="null"/> where none is.</summary>
    public static ExpressionSyntax? Find(AttributeSyntax attribute, IMethodSymbol? constructor, string argument)
        => WrittenArgument.Of(attribute, constructor).FirstOrDefault(written => written.Name == argument)?.Expression;

    /// <summary>Gives a property another value, or a value where it is not written.</summary>
    public static Edit Set(AttributeSyntax attribute, string property, string value)
        => Find(attribute, constructor: null, property) is { } written ? Edit.Replace(written, value)
        : attribute.ArgumentList is not { } list ? Edit.InsertAfter(attribute.Name, $"({property} = {value})")
        : list.Arguments.Count == 0 ? Edit.InsertBefore(list.CloseParenToken, $"{property} = {value}")
        : Edit.InsertAfter(list.Arguments.Last(), $", {property} = {value}");
}
