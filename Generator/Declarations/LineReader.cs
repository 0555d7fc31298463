using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations.Blocks;
using Netwright.Generator.Layers;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations;

/// <summary>Reads the attributes of a network, or of a block with the values that its constants have at one use of it.</summary>
internal static class LineReader
{
    /// <summary>The lines from top to bottom.</summary>
    /// <param name="attributes">The attributes.</param>
    /// <param name="constants">The constants of a block; <see langword="null"/> for a network, which has none that differ from use to use.</param>
    public static IEnumerable<DeclaredLine> Read(DeclaredAttributes attributes, BlockConstants? constants)
        => attributes.Layers.Select((attribute, index) => Read(attribute, index, constants));

    /// <summary>The name that an attribute of Netwright is written with; <see langword="null"/> for one that is no line of a network.</summary>
    public static string? FindKind(AttributeData attribute)
        => attribute.AttributeClass is { } type
        && Vocabulary.IsOurs(type)
        && Vocabulary.KindOf(type) is var kind
        && (kind is Vocabulary.Use or Vocabulary.Output || LayerCatalog.Find(kind) is not null)
            ? kind
            : null;

    /// <summary>What a <c>[Use]</c> names; <see langword="null"/> for other attributes.</summary>
    public static INamedTypeSymbol? FindUsed(AttributeData attribute)
        => attribute.AttributeClass is { IsGenericType: true } type ? (type.TypeArguments[0] as INamedTypeSymbol)?.OriginalDefinition : null;

    private static DeclaredLine Read(AttributeData attribute, int index, BlockConstants? constants)
    {
        INamedTypeSymbol? used = FindUsed(attribute);
        if (FindKind(attribute) is not { } kind)
        {
            return new DeclaredLine(index, string.Empty, EquatableArray<LayerArgument>.Empty, IsComplete: false);
        }

        if (ArgumentReader.Layer(attribute) is not { } arguments || (kind == Vocabulary.Use && used is null or { TypeKind: TypeKind.Error }))
        {
            return new DeclaredLine(index, kind, EquatableArray<LayerArgument>.Empty, IsComplete: false);
        }

        var problems = new List<LineProblem>();
        if (constants is not null && attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax syntax)
        {
            IEnumerable<WrittenArgument> bound = WrittenArgument
                .Of(syntax, attribute.AttributeConstructor)
                .Where(written => constants.AreReadBy(written.Expression));
            foreach (WrittenArgument written in bound)
            {
                arguments = arguments
                    .Select(argument => argument.Name == written.Name ? Bind(argument, written, constants, problems) : argument)
                    .ToEquatableArray();
            }
        }

        return new DeclaredLine(index, kind, arguments, IsComplete: problems.Count == 0) { Used = used, Problems = problems.ToEquatableArray() };
    }

    // An expression that was evaluated by the compiler has a value, whose type is that of the parameter.
    private static LayerArgument Bind(LayerArgument argument, WrittenArgument written, BlockConstants constants, List<LineProblem> problems)
    {
        if (argument.Value is null or string or EquatableArray<string>)
        {
            return argument;
        }

        var evaluator = new ConstantEvaluator(constants);
        object? value = evaluator.Evaluate(written.Expression, argument.Value is EquatableArray<int> ? typeof(int) : argument.Value.GetType());
        if (evaluator.Fault is { } fault)
        {
            EquatableArray<string> words = fault.Words.Select(static word => Convert.ToString(word, CultureInfo.InvariantCulture)).ToEquatableArray();
            problems.Add(new LineProblem(fault.Descriptor, written.Name, written.Element, words));
            return argument;
        }

        return argument.Value is EquatableArray<int> numbers
            ? argument with { Value = numbers.Select((number, element) => element == written.Element ? (int)value! : number).ToEquatableArray() }
            : argument with { Value = value };
    }
}
