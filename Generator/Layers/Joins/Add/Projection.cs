using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Joins.Add;

/// <summary>
/// Brings a shortcut to the shape that it is added to: a 1×1 convolution without bias and a batch normalisation (option B of He et al. 2015, «Deep
/// Residual Learning for Image Recognition»).
/// </summary>
internal static class Projection
{
    /// <summary>
    /// Puts the two layers before an input of the join, called <c>add1.projection</c> and <c>add1.norm</c>, and with the number of the name
    /// where there are several. Whether that can be; reported where it cannot.
    /// </summary>
    public static bool Insert(LayerArguments arguments, int index, Shape target)
    {
        NamedShape shortcut = arguments.Inputs[index];
        if (StrideOf(shortcut.Shape, target) is not { } stride)
        {
            string need = shortcut.Shape.IsImage && target.IsImage
                ? "no stride of a 1×1 convolution makes this height and width"
                : "only images can be projected";
            arguments.Report(
                DiagnosticDescriptors.ImpossibleProjection,
                "names",
                index,
                [arguments.Kind, shortcut.Describe(), arguments.Inputs[arguments.Inputs.Count - 1].Describe(), need]);
            return false;
        }

        string number = arguments.NameCount > 1 ? FormattableString.Invariant($"{index + 1}") : string.Empty;
        Layer convolution = Create(
            "Conv2D",
            $"{arguments.Name}.projection{number}",
            shortcut.Shape,
            arguments.Surroundings,
            new LayerArgument("filters", target.Channels),
            new LayerArgument("kernel", 1),
            new LayerArgument("Stride", stride),
            new LayerArgument("Bias", false),
            new LayerArgument("Initializer", arguments.Surroundings.FeedsRectifier ? "He" : "Glorot"));
        arguments.Insert(index, convolution);
        arguments.Insert(index, Create("BatchNorm", $"{arguments.Name}.norm{number}", convolution.Output, arguments.Surroundings));
        return true;
    }

    /// <summary>The stride that brings one image's height and width to those of another; <see langword="null"/> where there is none.</summary>
    public static int? StrideOf(Shape from, Shape to)
    {
        if (!from.IsImage || !to.IsImage)
        {
            return null;
        }

        // The strides that make the rows are an interval, and so are those that make the columns: the smallest of both is the greater lower end.
        int stride = Math.Max(Smallest(from.Height, to.Height), Smallest(from.Width, to.Width));
        return Strided(from.Height, stride) == to.Height && Strided(from.Width, stride) == to.Width ? stride : null;
    }

    private static int Smallest(int extent, int result) => ((extent - 1) / result) + 1;

    private static int Strided(int extent, int stride) => ((extent - 1) / stride) + 1;

    // The kinds know how their layers are made; what they would warn of (a stride that skips pixels) is meant here.
    private static Layer Create(string kind, string name, Shape input, LayerSurroundings surroundings, params LayerArgument[] given)
    {
        LayerKind found = LayerCatalog.Find(kind)
            ?? throw new InvalidOperationException($"A projection is made of {kind}, which is no layer of this assembly.");
        var arguments = new LayerArguments(new LayerDeclaration(kind, name, given.ToEquatableArray(), IsComplete: true), surroundings, []);
        return found.Check(arguments, input) ?? throw new InvalidOperationException($"{kind} refused to project {input}.");
    }
}
