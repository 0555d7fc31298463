using Netwright.Generator.Diagnostics;
using Netwright.Generator.Operations.GroupNormalization;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Normalization;

/// <summary>Reads and checks a normalisation of each sample by itself. These differ in how they cut the sample into groups.</summary>
internal abstract class GroupNormalizationKind : LayerKind
{
    public sealed override string ShortName => "norm";

    public sealed override LayerRole Role => LayerRole.PassThrough;

    /// <summary>Whether there are scale and shift where nothing else is said.</summary>
    protected virtual bool IsAffineByDefault => true;

    /// <summary>What mends groups of one number each.</summary>
    protected abstract string LargerGroups { get; }

    public sealed override Layer? Check(LayerArguments arguments, Shape? input)
    {
        float epsilon = arguments.Has("Epsilon")
            ? arguments.Number("Epsilon", static epsilon => epsilon is > 0 and < float.PositiveInfinity, DiagnosticDescriptors.Epsilon)
            : 1e-5f;
        Grouping? grouping = Group(arguments, input);
        if (input is null || grouping is null)
        {
            return null;
        }

        if (grouping.SizeOf(input) == 1)
        {
            arguments.Report(DiagnosticDescriptors.NormalizesSingleNumbers, null, Name, arguments.Surroundings.Describe(input), LargerGroups);
        }

        return arguments.HasErrors
            ? null
            : new GroupNormalizationLayer(arguments.Name, input, Describe(grouping, input), grouping, epsilon, arguments.Flag("Affine", IsAffineByDefault));
    }

    /// <summary>The layer in words.</summary>
    protected virtual string Describe(Grouping grouping, Shape input) => Name;

    /// <summary>How the sample is cut; <see langword="null"/> where an argument is wrong or the input unknown.</summary>
    protected abstract Grouping? Group(LayerArguments arguments, Shape? input);
}
