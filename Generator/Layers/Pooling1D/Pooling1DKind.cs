using Netwright.Generator.Layers.Pooling2D;
using Netwright.Generator.Layers.Windows;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Pooling1D;

/// <summary>Reads and checks a pooling of a sequence's windows.</summary>
internal abstract class Pooling1DKind(PoolKind reduction) : LayerKind
{
    public sealed override string ShortName => "pool";

    public sealed override LayerRole Role => LayerRole.PassThrough;

    public sealed override Layer? Check(LayerArguments arguments, Shape? input)
    {
        WindowArguments window = WindowArguments.OfSequence(arguments, touches: true);
        PoolingRules.CheckPadding(arguments, window.Unpadded);
        return !arguments.HasErrors && input is not null && arguments.TakesSequence(input)
            ? PoolingRules.Check(arguments, window.On(input), reduction, input)
            : null;
    }
}
