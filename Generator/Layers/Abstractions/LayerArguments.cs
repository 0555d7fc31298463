using Microsoft.CodeAnalysis;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers;

/// <summary>
/// The arguments of one layer, typed and checked for their range. A wrong one is reported on its own place in the source and read as its
/// nearest legal value, so that the others are checked too; <see cref="HasErrors"/> tells.
/// </summary>
internal sealed class LayerArguments(LayerDeclaration declaration, LayerSurroundings surroundings, List<Problem> problems)
{
    private readonly List<(int Input, Layer Layer)> _inserted = [];

    /// <summary>
    /// The values that reach the layer, of a join the named ones first; empty below a wrong layer. The last of them is the input that every
    /// kind is given.
    /// </summary>
    public IReadOnlyList<NamedShape> Inputs { get; init; } = [];

    /// <summary>The layers that the kind put before inputs of its own layer, in order.</summary>
    public IReadOnlyList<(int Input, Layer Layer)> Inserted => _inserted;

    /// <summary>The layer's name: <c>conv1</c>.</summary>
    public string Name => declaration.Name;

    /// <summary>The name that the layer's attribute is written with: <c>Conv2D</c>.</summary>
    public string Kind => declaration.Kind;

    /// <summary>What stands around the layer.</summary>
    public LayerSurroundings Surroundings => surroundings;

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether the argument is written down, or has a default in its constructor.</summary>
    public bool Has(string argument) => Find(argument) is not null;

    /// <summary>An integer of at least 1.</summary>
    public int Positive(string argument, int fallback = 1) => AtLeast(1, argument, fallback, DiagnosticDescriptors.NotPositive);

    /// <summary>An integer of at least 0.</summary>
    public int NotNegative(string argument, int fallback = 0) => AtLeast(0, argument, fallback, DiagnosticDescriptors.Negative);

    /// <summary>An integer as it is written.</summary>
    public int Integer(string argument, int fallback) => Find(argument)?.Value as int? ?? fallback;

    /// <summary>A yes or no.</summary>
    public bool Flag(string argument, bool fallback) => Find(argument)?.Value as bool? ?? fallback;

    /// <summary>A number, rounded to single precision, that must satisfy a condition; whatever breaks it is reported as <paramref name="wrong"/>.</summary>
    public float Number(string argument, Func<float, bool> isLegal, DiagnosticDescriptor wrong)
    {
        object value = Find(argument)?.Value ?? 0f;
        float number = value as float? ?? (float)(value as double? ?? 0);
        if (!isLegal(number))
        {
            Report(wrong, argument, Kind, argument, value);
        }

        return number;
    }

    /// <summary>The initializer of the weights: a member of <c>Netwright.Initializer</c>, never <c>Auto</c>.</summary>
    public string Initializer()
    {
        string name = Member("Initializer", "Auto", DiagnosticDescriptors.UnknownInitializer);
        return name != "Auto" ? name : surroundings.FeedsRectifier ? "He" : "Glorot";
    }

    /// <summary>The name of a member of an enum; a number that none has is reported as <paramref name="unknown"/>.</summary>
    public string Member(string argument, string fallback, DiagnosticDescriptor unknown)
    {
        object? value = Find(argument)?.Value;
        if (value is int number)
        {
            Report(unknown, argument, number);
        }

        return value as string ?? fallback;
    }

    /// <summary>Whether the input is an image; reported where it is not.</summary>
    public bool TakesImage(Shape input)
    {
        if (!input.IsImage)
        {
            string mend = input.IsSequence && LayerCatalog.FindCounterpart(Kind) is { } counterpart ? $"Use [{counterpart.Name}] for a sequence"
                : surroundings.StartsWithImage ? $"Move {Kind} above [Flatten]"
                : surroundings.Source is null ? "State the input as [Network(channels, height, width)]"
                : "Put [Reshape(channels, height, width)] before it, or state the input as [Network(channels, height, width)]";
            Report(DiagnosticDescriptors.NeedsImage, null, Kind, surroundings.Describe(input), mend);
        }

        return input.IsImage;
    }

    /// <summary>Whether the input is a sequence; reported where it is not.</summary>
    public bool TakesSequence(Shape input)
    {
        if (!input.IsSequence)
        {
            string mend = surroundings.LastStep is { } recurrent ? $"Write ReturnSequences = true for {recurrent.Name} above"
                : input.IsImage && LayerCatalog.FindCounterpart(Kind) is { } counterpart ? $"Use [{counterpart.Name}] for an image"
                : surroundings.StartsWithSequence ? $"Move {Kind} above what ends the sequence"
                : surroundings.Source is null ? "State the input as [Network(length, features)]"
                : "Put [Reshape(length, features)] before it, or state the input as [Network(length, features)]";
            Report(DiagnosticDescriptors.NeedsSequence, null, Kind, surroundings.Describe(input), mend);
        }

        return input.IsSequence;
    }

    /// <summary>Puts another layer between one of the inputs and the layer.</summary>
    public void Insert(int input, Layer layer) => _inserted.Add((input, layer));

    /// <summary>The number of names that a join is given.</summary>
    public int NameCount => Find("names")?.Value is EquatableArray<string> names ? names.Count : 0;

    /// <summary>Reports a problem on an argument, or on the whole layer.</summary>
    public void Report(DiagnosticDescriptor descriptor, string? argument, params object[] words) => Report(descriptor, argument, element: -1, words);

    /// <summary>Reports a problem on one of the values of an argument.</summary>
    public void Report(DiagnosticDescriptor descriptor, string? argument, int element, object[] words)
        => Add(new Problem(descriptor, declaration.Origin.Place(argument, element), words));

    /// <summary>Reports a problem and the arguments that would mend it, each by itself.</summary>
    public void Report(DiagnosticDescriptor descriptor, string? argument, IEnumerable<ArgumentMend> mends, params object[] words)
        => Add(new Problem(descriptor, declaration.Origin.Place(argument), words) { Mends = mends.ToEquatableArray() });

    private int AtLeast(int least, string argument, int fallback, DiagnosticDescriptor wrong)
    {
        int value = Find(argument)?.Value as int? ?? fallback;
        if (value < least)
        {
            Report(wrong, argument, Kind, argument, value);
        }

        return Math.Max(value, least);
    }

    private void Add(Problem problem)
    {
        problems.Add(problem);
        HasErrors |= problem.IsError;
    }

    private LayerArgument? Find(string argument) => declaration.Arguments.FirstOrDefault(candidate => candidate.Name == argument);
}
