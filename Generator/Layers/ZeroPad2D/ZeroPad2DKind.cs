using Netwright.Generator.Layers.Windows;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.ZeroPad2D;

/// <summary>Reads and checks <c>[ZeroPad2D]</c>.</summary>
internal sealed class ZeroPad2DKind : LayerKind
{
    public override string Name => "ZeroPad2D";

    public override string ShortName => "pad";

    public override LayerRole Role => LayerRole.PassThrough;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        bool isEven = arguments.Has("padding") || !arguments.Has("top");
        (int top, int bottom, int left, int right) = isEven
            ? Even(arguments.NotNegative("padding"))
            : (arguments.NotNegative("top"), arguments.NotNegative("bottom"), arguments.NotNegative("left"), arguments.NotNegative("right"));
        var sides = new ImageWindow(new Window(1, 1, top, bottom), new Window(1, 1, left, right));
        return !arguments.HasErrors && input is not null && arguments.TakesImage(input) && SizeLimits.AllowPadding(arguments, sides, input)
            ? new ZeroPad2DLayer(arguments.Name, input, top, bottom, left, right)
            : null;
    }

    private static (int Top, int Bottom, int Left, int Right) Even(int padding) => (padding, padding, padding, padding);
}
