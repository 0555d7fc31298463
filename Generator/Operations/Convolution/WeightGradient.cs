using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// The gradient of a convolution with respect to its weights: sums over all output pixels of gradient times input, image by image in
/// the lanes, which are summed last.
/// </summary>
internal sealed partial class WeightGradient(Convolution convolution, Value outputGradient) : GradientOperation(convolution.Name)
{
    private Value? _copy;

    /// <summary>The convolution whose weights' gradient it is.</summary>
    public Convolution Convolution => convolution;

    public Value OutputGradient => outputGradient;

    public override IReadOnlyList<Value> Inputs => [Input, outputGradient];

    public override IReadOnlyList<Value> Outputs => [];

    public override string Description => $"gradient of {convolution.Weight}";

    /// <summary>The way that suits the convolution: with a single output pixel there is nothing to sum but the images themselves, for which a processor transposes
    /// them.</summary>
    public static Operation Create(Convolution convolution, Value outputGradient, bool isForDevice)
        => convolution.Input.Shape.IsFlat && convolution.Geometry.Groups == 1 && !isForDevice
            ? new MatrixWeightGradient(convolution, outputGradient)
            : new WeightGradient(convolution, outputGradient);

    public override Halo HaloFor(Value input) => input == Input ? convolution.HaloFor(input) : Halo.None;

    // What the convolution reads, unless a pass put a copy between for the backward pass alone.
    private Value Input => _copy ?? convolution.Input;

    public override void Rewire(Value from, Value to)
    {
        outputGradient = outputGradient == from ? to : outputGradient;
        _copy = Input == from ? to : _copy;
    }

    public override void Emit(PassEmitter emitter) => emitter.Contract(
        this,
        "WeightGradient",
        $"{Name}: {Description}.",
        Build(emitter.Isa),
        ["gradient", "input", "weightGradient"],
        [emitter.At(outputGradient), emitter.At(Input), emitter.Gradient(convolution.Weight)]);

    private Contraction Build(Isa isa)
    {
        ConvolutionGeometry geometry = convolution.Geometry;
        Axis group = new("group", geometry.Groups);
        Axis o = new("o", convolution.OutputChannels);
        Axis i = new("i", convolution.InputChannels);
        Axis ky = new("ky", geometry.KernelHeight);
        Axis kx = new("kx", geometry.KernelWidth);
        Axis y = new("y", convolution.Output.Shape.Height);
        Axis x = new("x", convolution.Output.Shape.Width);
        Axis lane = new("lane", isa.Parts);

        Value gradient = outputGradient;
        Affine from = Affine.At(gradient.Origin)
            .Along(group, o.Extent * gradient.PlaneStride).Along(o, gradient.PlaneStride)
            .Along(y, gradient.RowStride).Along(x, gradient.ColumnStride).Along(lane, isa.Width);

        Value input = Input;
        Affine pixel = Affine.At(input.Origin - (geometry.PaddingTop * input.RowStride) - (geometry.PaddingLeft * input.ColumnStride))
            .Along(group, i.Extent * input.PlaneStride).Along(i, input.PlaneStride)
            .Along(y, geometry.StrideY * input.RowStride).Along(ky, geometry.DilationY * input.RowStride)
            .Along(x, geometry.StrideX * input.ColumnStride).Along(kx, geometry.DilationX * input.ColumnStride)
            .Along(lane, isa.Width);

        int kernel = geometry.KernelHeight * geometry.KernelWidth;
        int filter = i.Extent * kernel;
        Affine result = Affine.At(0).Along(group, o.Extent * filter).Along(o, filter)
            .Along(i, kernel).Along(ky, geometry.KernelWidth).Along(kx, 1);

        return new Contraction
        {
            Outer = [group],
            Tiled = [o, i, ky, kx],
            Reduced = [y, x, lane],
            Left = new Operand("gradient", from),
            Right = new Operand("input", pixel),
            Epilogue = new Epilogue(new Operand("weightGradient", result), ResultMode.AddLaneSum),
        };
    }
}
