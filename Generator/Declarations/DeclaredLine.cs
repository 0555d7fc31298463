using Microsoft.CodeAnalysis;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations;

/// <summary>One attribute of a network or block, read with the values that the block's constants have there.</summary>
/// <param name="Index">Its position among the attributes.</param>
/// <param name="Kind">The name that it is written with: <c>Conv2D</c>, <c>Use</c>. Empty where it is none that is known.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="IsComplete">Whether the compiler understood it and each of its arguments.</param>
internal sealed record DeclaredLine(int Index, string Kind, EquatableArray<LayerArgument> Arguments, bool IsComplete)
{
    /// <summary>What a <c>[Use]</c> puts in its place.</summary>
    public INamedTypeSymbol? Used { get; init; }

    /// <summary>What is wrong with it whatever stands around it.</summary>
    public EquatableArray<LineProblem> Problems { get; init; }

    /// <summary>The name that it was given; <see langword="null"/> where one is derived.</summary>
    public string? GivenName => (Find("Name") ?? (Kind == Vocabulary.Output ? Find("name") : null)) as string;

    /// <summary>The argument that gives the name.</summary>
    public string NameArgument => Kind == Vocabulary.Output && Find("Name") is null ? "name" : "Name";

    /// <summary>The name of the value that it takes instead of the one above.</summary>
    public string? From => Find("From") as string;

    /// <summary>The named values that a join takes before the one above.</summary>
    public EquatableArray<string> Joined => Find("names") is EquatableArray<string> names ? names : EquatableArray<string>.Empty;

    /// <summary>How many times a <c>[Use]</c> follows itself.</summary>
    public int Repeat => Find("Repeat") as int? ?? 1;

    /// <summary>What a <c>[Use]</c> binds the parameters of a block to.</summary>
    public EquatableArray<int> Bound => Find("arguments") is EquatableArray<int> arguments ? arguments : EquatableArray<int>.Empty;

    /// <summary>Whether a <c>[Use]</c> keeps training from changing the parameters in it.</summary>
    public bool IsFrozen => Find("Frozen") is true;

    /// <summary>Whether inference does without the output that an <c>[Output]</c> declares.</summary>
    public bool IsTrainingOnly => Find("TrainingOnly") is true;

    /// <summary>What the line is called in messages: a use after its class.</summary>
    public string Title => Used?.Name ?? Kind;

    private object? Find(string argument) => Arguments.FirstOrDefault(candidate => candidate.Name == argument)?.Value;
}
