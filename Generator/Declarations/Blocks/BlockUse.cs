using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations.Blocks;

/// <summary>What a <c>[Use]</c> may put in its place.</summary>
internal static class BlockUse
{
    /// <summary>What is wrong with a use itself; <see langword="null"/> where its block can be read.</summary>
    public static LineProblem? Check(DeclaredLine line, Frame frame, Compilation compilation)
    {
        INamedTypeSymbol used = line.Used!;
        if (!SymbolEqualityComparer.Default.Equals(used.ContainingAssembly, compilation.Assembly))
        {
            string reason = $"it comes from the assembly {used.ContainingAssembly?.Name}, and its layers are read from source";
            return Wrong(DiagnosticDescriptors.NotUsable, used.Name, reason);
        }

        if (DeclaredAttributes.Of(used, CancellationToken.None) is not { } attributes)
        {
            return Wrong(DiagnosticDescriptors.NotUsable, used.Name, "it bears neither [Block] nor [Network]");
        }

        int start = frame.Path.IndexOf(used, SymbolEqualityComparer.Default);
        if (start >= 0)
        {
            string circle = string.Join(" → ", frame.Path.Skip(start).Append(used).Select(static type => type.Name));
            return Wrong(DiagnosticDescriptors.Recursion, used.Name, circle);
        }

        ImmutableArray<IFieldSymbol> parameters = attributes.IsNetwork ? [] : BlockConstants.ParametersOf(used);
        if (line.Bound.Count > parameters.Length && LineReader.Read(attributes, constants: null).All(static inner => inner.IsComplete))
        {
            string given = line.Bound.Count == 1 ? "1 argument" : $"{line.Bound.Count} arguments";
            LineProblem tooMany = Wrong(DiagnosticDescriptors.TooManyArguments, used.Name, Words(parameters), given);
            return tooMany with { Argument = "arguments", Element = parameters.Length };
        }

        return line.Repeat < 1
            ? Wrong(DiagnosticDescriptors.NotPositive, Vocabulary.Use, "Repeat", line.Repeat) with { Argument = "Repeat" }
            : null;
    }

    /// <summary>Whether every layer of what a checked use puts in its place is known. Where not, that is reported there.</summary>
    public static bool IsWhole(DeclaredLine line)
        => DeclaredAttributes.Of(line.Used!, CancellationToken.None) is { } attributes && !ChainRules.Check(line.Used!, attributes).Any();

    /// <summary>The frame of a use that was checked.</summary>
    public static Frame Enter(DeclaredLine line, Frame frame, SourceConstants source)
    {
        INamedTypeSymbol used = line.Used!;
        DeclaredAttributes attributes = DeclaredAttributes.Of(used, CancellationToken.None)!;
        BlockConstants? constants = attributes.IsNetwork ? null : new BlockConstants(used, line.Bound, source);
        return new Frame(used, attributes, constants) { Path = frame.Path.Add(used) };
    }

    /// <summary>A use in words: <c>repetition 2 of BasicBlock(512, 2)</c>.</summary>
    public static string Words(DeclaredLine line, int repetition)
    {
        string arguments = line.Bound.Count == 0 ? string.Empty : $"({string.Join(", ", line.Bound)})";
        string which = line.Repeat > 1 ? FormattableString.Invariant($"repetition {repetition + 1} of ") : string.Empty;
        return which + line.Title + arguments;
    }

    private static string Words(ImmutableArray<IFieldSymbol> parameters) => parameters.Length switch
    {
        0 => "no parameters",
        1 => $"1 parameter ({parameters[0].Name})",
        int count => $"{count} parameters ({string.Join(", ", parameters.Select(static parameter => parameter.Name))})",
    };

    private static LineProblem Wrong(DiagnosticDescriptor descriptor, params object[] words)
        => new(descriptor, null, -1, words.Select(static word => FormattableString.Invariant($"{word}")).ToEquatableArray());
}
