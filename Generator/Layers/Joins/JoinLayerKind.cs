using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Joins;

/// <summary>Reads and checks a layer that joins named values with the one above.</summary>
internal abstract class JoinLayerKind : LayerKind
{
    public override string ShortName => Name.ToLowerInvariant();

    public override LayerRole Role => LayerRole.PassThrough;

    public sealed override Layer? Check(LayerArguments arguments, Shape? input)
    {
        if (arguments.NameCount == 0)
        {
            arguments.Report(DiagnosticDescriptors.NothingToJoin, null, Name);
            return null;
        }

        return input is null ? null : Join(arguments, arguments.Inputs);
    }

    /// <summary>The layer; <see langword="null"/> where the shapes do not join, which is reported.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="inputs">At least two values: the named ones, then the one above.</param>
    protected abstract Layer? Join(LayerArguments arguments, IReadOnlyList<NamedShape> inputs);

    /// <summary>Reports that a value does not join with another.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="index">The position of the value among the inputs.</param>
    /// <param name="other">The value that it does not join with.</param>
    /// <param name="need">What they must have in common.</param>
    protected void Refuse(LayerArguments arguments, int index, NamedShape other, string need)
    {
        bool isNamed = index < arguments.NameCount;
        arguments.Report(
            DiagnosticDescriptors.ShapesDoNotJoin,
            isNamed ? "names" : null,
            isNamed ? index : -1,
            [Name, arguments.Inputs[index].Describe(), other.Describe(), need]);
    }
}
