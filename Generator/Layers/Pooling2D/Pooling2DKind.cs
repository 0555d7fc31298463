using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers.Windows;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Pooling2D;

/// <summary>Reads and checks a two-dimensional pooling.</summary>
internal abstract class Pooling2DKind(PoolKind reduction) : LayerKind
{
    public override string ShortName => "pool";

    public override LayerRole Role => LayerRole.PassThrough;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        int kernel = arguments.Positive("kernel");
        var window = new Window(kernel, arguments.Positive("Stride", fallback: kernel), arguments.NotNegative("Padding"));
        if (!arguments.HasErrors && window.Padding > kernel / 2)
        {
            arguments.Report(DiagnosticDescriptors.PoolPadding, "Padding", Name, window.Padding, kernel, kernel / 2);
        }

        if (arguments.HasErrors
            || input is null
            || !arguments.TakesImage(input)
            || !WindowRules.Fits(arguments, window, input, DiagnosticDescriptors.PoolTooLarge, mayPad: false)
            || !SizeLimits.AllowPadding(arguments, window, input))
        {
            return null;
        }

        WindowRules.WarnOfUnread(arguments, window, input, mostPadding: kernel / 2);
        var geometry = new PoolGeometry(kernel, kernel, window.Stride, window.Stride, window.Padding, window.Padding);
        return new Pooling2DLayer(arguments.Name, input, geometry, reduction);
    }
}
