using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Netwright.Generator.Tests.RandomDeclarations;

/// <summary>Breaks one thing of a declaration: an argument, a name, a layer, the class, or the text itself as if somebody were typing.</summary>
internal sealed class DeclarationMutation
{
    private static readonly string[] Numbers = ["0", "-1", "7", "1_000_000", "int.MaxValue", "int.MinValue", "3_000_000_000", "1.5", "double.NaN", "1 / 0", "x", "null"];

    private static readonly string[] Names = ["\"nothing\"", "\"\"", "\"input\"", "\"v1\"", "\"Output\"", "\"a b\"", "null", "5"];

    private static readonly string[] Kinds = ["Conv1D", "Conv2D", "Dense", "LSTM", "Embedding", "Flatten", "Add", "Concat", "MaxPool2D", "Output", "Conv2d", "Obsolete", "Network", "Block"];

    private static readonly string[] Types = ["string", "int", "List<int>", "Missing", "global::System.Attribute", "x"];

    private static readonly string[] Arguments = ["7", "Name = \"v1\"", "From = \"v1\"", "Stride = 0", "Padding = -2", "Bias = 1", "Repeat = -1", "Frozen = true", "Projection = true", "names: \"v1\"", ""];

    private readonly Random _random;
    private readonly string _source;
    private readonly CompilationUnitSyntax _root;

    private DeclarationMutation(string source, Random random)
    {
        (_source, _random) = (source, random);
        _root = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
    }

    /// <summary>The declaration with one thing changed; the same number of a seed changes the same.</summary>
    public static string Apply(string source, Random random) => new DeclarationMutation(source, random).Apply();

    private string Apply() => _random.Next(14) switch
    {
        0 or 1 => Replace(Tokens(SyntaxKind.NumericLiteralToken), Numbers),
        2 => Replace(Tokens(SyntaxKind.StringLiteralToken), Names),
        3 => Replace(Nodes<AttributeSyntax>().Select(static attribute => attribute.Name.Span), Kinds),
        4 => Replace(Nodes<TypeArgumentListSyntax>().Select(static list => list.Arguments.Span), [.. Types, .. Nodes<ClassDeclarationSyntax>().Select(static type => type.Identifier.Text)]),
        5 => Insert(Nodes<AttributeArgumentListSyntax>().Select(static list => list.CloseParenToken.SpanStart), [.. Arguments.Select(static argument => ", " + argument)]),
        6 => Replace(Nodes<AttributeArgumentSyntax>().Select(static argument => argument.FullSpan), [string.Empty]),
        7 => Replace(Nodes<AttributeListSyntax>().Select(static line => line.FullSpan), [string.Empty]),
        8 => Duplicate(),
        9 => Replace(Nodes<NameEqualsSyntax>().Select(static name => name.Name.Span), ["Stride", "Name", "From", "Pading", "Repeat", "CeilMode", "names"]),
        10 => Replace(Tokens(SyntaxKind.PartialKeyword).Concat(Tokens(SyntaxKind.AbstractKeyword)), [string.Empty, "static partial", "abstract", "sealed", "file partial"]),
        11 => Replace(Tokens(SyntaxKind.ClassKeyword), ["struct", "record", "interface", "class Outer { class", string.Empty]),
        12 => _source[.._random.Next(_source.Length)],
        _ => Replace(_root.DescendantTokens().Where(static token => token.Span.Length > 0).Select(static token => token.Span), [string.Empty, ",", "]", "["]),
    };

    private IEnumerable<TNode> Nodes<TNode>()
        where TNode : SyntaxNode => _root.DescendantNodes().OfType<TNode>();

    private IEnumerable<TextSpan> Tokens(SyntaxKind kind) => _root.DescendantTokens().Where(token => token.IsKind(kind)).Select(static token => token.Span);

    private string Replace(IEnumerable<TextSpan> places, IReadOnlyList<string> texts)
    {
        TextSpan[] all = [.. places];
        TextSpan place = all.Length > 0 ? all[_random.Next(all.Length)] : new TextSpan(0, 0);
        return _source[..place.Start] + texts[_random.Next(texts.Count)] + _source[place.End..];
    }

    private string Insert(IEnumerable<int> places, IReadOnlyList<string> texts) => Replace(places.Select(static place => new TextSpan(place, 0)), texts);

    // An attribute again somewhere else.
    private string Duplicate()
    {
        AttributeListSyntax[] lines = [.. Nodes<AttributeListSyntax>()];
        string copy = lines[_random.Next(lines.Length)].ToFullString();
        return Insert(lines.Select(static line => line.FullSpan.Start), [copy]);
    }
}
