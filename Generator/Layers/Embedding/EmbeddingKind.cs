using System.Globalization;
using System.Numerics;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Embedding;

/// <summary>Reads and checks <c>[Embedding]</c>.</summary>
internal sealed class EmbeddingKind : LayerKind
{
    // The whole numbers that a float tells apart.
    private const int LargestVocabulary = 1 << 24;

    public override string Name => "Embedding";

    public override string ShortName => "embedding";

    public override LayerRole Role => LayerRole.Weighted;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        int vocabulary = arguments.Positive("vocabulary");
        int dimensions = arguments.Positive("dimensions");
        if (vocabulary > LargestVocabulary)
        {
            arguments.Report(
                DiagnosticDescriptors.LargeVocabulary, "vocabulary", Name, Grouped(vocabulary), Grouped(LargestVocabulary));
        }

        if (input is { IsFlat: false })
        {
            arguments.Report(DiagnosticDescriptors.MissingFlatten, null, Name, arguments.Surroundings.Describe(input), input.Size);
        }

        if (input is not null && arguments.Surroundings.ReadsComputed)
        {
            arguments.Report(DiagnosticDescriptors.ComputedIndices, null, Name, arguments.Surroundings.Describe(input));
        }

        return !arguments.HasErrors && input is not null && SizeLimits.AllowValue(arguments, new BigInteger(input.Size) * dimensions)
            ? new EmbeddingLayer(arguments.Name, input, vocabulary, dimensions)
            : null;
    }

    private static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
