using Microsoft.CodeAnalysis;
using Netwright.Generator.Advice;
using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Diagnostics;

/// <summary>
/// What is wrong with blocks by themselves, with the defaults of their parameters: that is reported on the exact argument in the block, and not
/// once more wherever the block is used.
/// </summary>
internal sealed class BlockProblems(Compilation compilation)
{
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<Problem>> _problems = new(SymbolEqualityComparer.Default);

    /// <summary>All that is wrong with a network or block.</summary>
    public static IEnumerable<Problem> Of(NetworkReading reading, InferredShapes inference)
        => reading.Problems.Concat(inference.Problems).Concat(NetworkAdvice.On(reading, inference));

    /// <summary>Whether a problem of a network is one that a block on the way to it has by itself.</summary>
    public bool Include(Problem problem, DeclaredAttributes attributes)
    {
        if (problem.Place is not { IsInsideBlock: true, Origin: { } origin } place)
        {
            return false;
        }

        DeclaredAttributes user = attributes;
        int line = origin.Attribute;
        for (int depth = 0; depth < origin.Inner.Count; depth++)
        {
            if (LineReader.FindUsed(user.Layers[line]) is not { } block || DeclaredAttributes.Of(block, CancellationToken.None) is not { } used)
            {
                return false;
            }

            line = origin.Inner[depth];
            LayerOrigin inner = new(line, origin.Inner.Skip(depth + 1).ToEquatableArray(), string.Empty);
            Place inBlock = place with { Index = line, Origin = inner };
            if (Of(block, used).Any(own => own.Descriptor == problem.Descriptor && SamePlace(own.Place, inBlock)))
            {
                return true;
            }

            user = used;
        }

        return false;
    }

    private static bool SamePlace(Place one, Place other)
        => one.Kind == other.Kind
        && one.Index == other.Index
        && one.Argument == other.Argument
        && one.Element == other.Element
        && one.Origin is { } origin
        && origin.Inner.Equals(other.Origin!.Inner);

    private IReadOnlyList<Problem> Of(INamedTypeSymbol block, DeclaredAttributes attributes)
    {
        if (!_problems.TryGetValue(block, out IReadOnlyList<Problem>? problems))
        {
            NetworkReading reading = DeclarationReader.Read(block, attributes, compilation);
            problems = [.. Of(reading, ShapeInference.Infer(reading.Declaration))];
            _problems.Add(block, problems);
        }

        return problems;
    }
}
