using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// The gradient of a fully connected layer's weights: a matrix product over the sixteen images. The inputs are transposed first, so
/// that a row of weights lies in the lanes and nothing is summed across them.
/// </summary>
internal sealed class MatrixWeightGradient : GradientOperation
{
    private readonly Convolution _convolution;
    private readonly Value _transposed;
    private Value _outputGradient;

    public MatrixWeightGradient(Convolution convolution, Value outputGradient)
        : base(convolution.Name)
    {
        _convolution = convolution;
        _outputGradient = outputGradient;

        // Rows are padded with zeros to whole vectors: what their products add past the end of a row of weights is zero.
        int row = ChannelGrouping.BlocksOf(convolution.Input.Shape.Size) * Value.Lanes;
        _transposed = new Value(Name + ".transposed", new Shapes.Shape(row)) { Layout = Layout.ImagesInLanes };
    }

    public override IReadOnlyList<Value> Inputs => [_convolution.Input, _outputGradient];

    public override IReadOnlyList<Value> Outputs => [_transposed];

    public override string Description => $"gradient of {_convolution.Weight}";

    public override void Rewire(Value from, Value to) => _outputGradient = _outputGradient == from ? to : _outputGradient;

    public override void Emit(PassEmitter emitter)
    {
        int inputs = _convolution.Input.Shape.Size;
        int row = _transposed.Shape.Size;
        emitter.CallRuntime(this, "Layouts.LanesToRows", emitter.At(_convolution.Input), $"{inputs}", emitter.At(_transposed), $"{row}");
        emitter.Contract(
            this,
            "WeightGradient",
            $"{Name}: {Description}.",
            Build(inputs, row, emitter.Isa),
            ["gradient", "input", "weightGradient"],
            [emitter.At(_outputGradient), emitter.At(_transposed), emitter.Gradient(_convolution.Weight)]);
    }

    private Contraction Build(int inputs, int row, Isa isa)
    {
        Axis o = new("o", _convolution.Geometry.Filters);
        Axis block = new("block", row / Value.Lanes);
        Axis lane = new("lane", isa.Parts);
        Axis image = new("image", Value.Lanes);
        return new Contraction
        {
            Tiled = [block, lane, o],
            Reduced = [image],
            Left = new Operand("gradient", Affine.At(0).Along(o, Value.Lanes).Along(image, 1), IsVector: false),
            Right = new Operand("input", Affine.At(0).Along(image, row).Along(block, Value.Lanes).Along(lane, isa.Width)),
            Epilogue = new Epilogue(
                new Operand("weightGradient", Affine.At(0).Along(o, inputs).Along(block, Value.Lanes).Along(lane, isa.Width)),
                ResultMode.Add),
        };
    }
}
