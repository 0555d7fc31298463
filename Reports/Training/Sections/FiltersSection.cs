using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>What the first layer looks for, and what it and other layers find in a test picture.</summary>
internal static class FiltersSection
{
    /// <summary>The most filters or maps of a layer that are shown.</summary>
    private const int Most = 64;

    /// <summary>Filters and feature maps; nothing where the network reads no pictures.</summary>
    public static IEnumerable<XElement> Create(RunResults run, string heading)
    {
        if (run.Run.Network is not { } network)
        {
            return [];
        }

        List<XElement> cards = [];
        if (FirstLayer.Of(network) is { } layer)
        {
            cards.Add(Card(Filters(layer), "Each is scaled on its own: zero is the middle grey, black negative, white positive."));
        }

        if (run.Run.Test is { } test && SampleImages.Of(test) is { } images && test.InputShape.Equals(network.Info.InputShape))
        {
            float[] input = new float[test.InputShape.Size];
            test.CopyInput(0, input);
            cards.AddRange(Maps(network, input, images.Read(0)));
        }

        return cards.Count == 0 ? [] : [Html.Element(heading, "Filters and feature maps"), Html.Element("div", Html.Class("cards"), cards)];
    }

    private static ImageGrid Filters(FirstLayer layer) => new(Enumerable.Range(0, Math.Min(Most, layer.Count)).Select(layer.Picture))
    {
        Title = $"Filters {layer.Name}",
        Columns = 8,
        Scale = Math.Max(1, 44 / layer.FilterShape[2]),
        Description = $"{Shown(layer.Count)} filters {layer.Name}, each {layer.FilterShape}.",
    };

    private static IEnumerable<XElement> Maps(Network network, float[] input, PixelImage image)
    {
        if (FirstLayer.Of(network) is { IsConvolution: true } layer)
        {
            TensorShape plane = [1, network.Info.InputShape[1], network.Info.InputShape[2]];
            yield return Card(
                Grid(
                    $"What {layer.Name} finds",
                    image,
                    Enumerable.Range(0, Math.Min(Most, layer.Count)).Select(filter =>
                        ValueImage.OfWeights(layer.Response(filter, input, network.Info.InputShape), plane)),
                    $"The first test picture, and what {Shown(layer.Count)} filters {layer.Name} find in it."),
                "The first test picture, then the sum of products of each filter around each of its pixels, without bias, stride and activation. Zero is the middle grey.");
        }

        float[][]? outputs = null;
        OutputInfo[] handedOut = [.. network.Info.Outputs.Where(static output => !output.IsTrainingOnly)];
        for (int index = 1; index < handedOut.Length; index++)
        {
            if (handedOut[index] is { Shape: [_, > 1, > 1] shape } output)
            {
                float[] values = (outputs ??= network.ForwardAll(input))[index];
                int size = shape[1] * shape[2];
                yield return Card(
                    Grid(
                        $"Feature maps {output.Name}",
                        image,
                        Enumerable.Range(0, Math.Min(Most, shape[0])).Select(map => ValueImage.OfRange(values.AsSpan(map * size, size), [1, shape[1], shape[2]])),
                        $"The first test picture, and {Shown(shape[0])} feature maps {output.Name} of it."),
                    "The first test picture, then the values that the network hands out under this name. Each map is scaled on its own.");
            }
        }
    }

    private static ImageGrid Grid(string title, PixelImage first, IEnumerable<PixelImage> images, string description) => new([first, .. images])
    {
        Title = title,
        Columns = 8,
        Description = description,
    };

    private static XElement Card(ImageGrid grid, string caption)
    {
        XElement card = Html.Card(grid, caption);
        card.Elements().First().SetAttributeValue("class", "figure natural");
        return card;
    }

    private static string Shown(int count) => count > Most ? $"{Most} of {count}" : $"{count}";
}
