using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// The gradient of a convolution with respect to its input: the weights, transposed, applied to the gradient of the output. As a transposed
/// convolution it adds a bias.
/// </summary>
internal sealed partial class InputGradient(Convolution convolution, Value outputGradient, Value inputGradient, string? bias = null)
    : GradientOperation(convolution.Name)
{
    private readonly ConvolutionGeometry _geometry = convolution.Geometry;

    private Value _outputGradient = outputGradient;

    public override IReadOnlyList<Value> Inputs => [_outputGradient];

    public override IReadOnlyList<Value> Outputs => [inputGradient];

    public override string Description => $"gradient of its input, {_outputGradient.Shape} → {inputGradient.Shape}";

    /// <summary>
    /// The convolution of the output's gradient that this is where the stride is 1, with kernels turned by half a turn whose inputs and outputs are
    /// exchanged; <see langword="null"/> where it is none.
    /// </summary>
    public Convolution? AsConvolution
        => bias is not null || _geometry is not { StrideY: 1, StrideX: 1, DilationY: 1, DilationX: 1, Groups: 1 } || inputGradient.IsView
            ? null
            : new Convolution(Name, _outputGradient, inputGradient, Turned, convolution.Weight, null);

    private ConvolutionGeometry Turned => new(
        convolution.InputChannels,
        _geometry.KernelHeight,
        _geometry.KernelWidth,
        PaddingTop: _geometry.KernelHeight - 1 - _geometry.PaddingTop,
        PaddingLeft: _geometry.KernelWidth - 1 - _geometry.PaddingLeft,
        PaddingBottom: _geometry.KernelHeight - 1 - _geometry.PaddingBottom,
        PaddingRight: _geometry.KernelWidth - 1 - _geometry.PaddingRight);

    private IEnumerable<GradientTaps> Rows => GradientTaps.Of(
        inputGradient.Shape.Height, _geometry.KernelHeight, _geometry.StrideY, _geometry.DilationY, _geometry.PaddingTop);

    private IEnumerable<GradientTaps> Columns => GradientTaps.Of(
        inputGradient.Shape.Width, _geometry.KernelWidth, _geometry.StrideX, _geometry.DilationX, _geometry.PaddingLeft);

    public override Halo HaloFor(Value input)
    {
        (int top, int bottom) = Reach(Rows, _outputGradient.Shape.Height);
        (int left, int right) = Reach(Columns, _outputGradient.Shape.Width);
        return new Halo(top, left, bottom, right);
    }

    public override void Rewire(Value from, Value to) => _outputGradient = _outputGradient == from ? to : _outputGradient;

    public override void Emit(PassEmitter emitter) => Emit(emitter, this, "InputGradient");

    /// <summary>Writes the kernels as part of another operation.</summary>
    public void Emit(PassEmitter emitter, Operation operation, string role)
    {
        List<string> parameters = ["gradient", "weight", "output"];
        List<string> arguments = [emitter.At(_outputGradient), emitter.Parameter(convolution.Weight), emitter.At(inputGradient)];
        if (bias is not null)
        {
            parameters.Add("bias");
            arguments.Add(emitter.Parameter(bias));
        }

        foreach (GradientTaps row in Rows)
        {
            foreach (GradientTaps column in Columns)
            {
                emitter.Contract(
                    operation,
                    role,
                    $"{Name}: {operation.Description}.",
                    Build(row, column, emitter.Isa),
                    parameters,
                    arguments);
            }
        }
    }

    private Contraction Build(GradientTaps row, GradientTaps column, Isa isa)
    {
        Axis group = new("group", _geometry.Groups);
        Axis i = new("i", convolution.InputChannels);
        Axis lane = new("lane", isa.Parts);
        Axis y = new("y", row.Positions);
        Axis x = new("x", column.Positions);
        Axis o = new("o", convolution.OutputChannels);
        Axis ky = new("ky", row.Count);
        Axis kx = new("kx", column.Count);

        int kernel = _geometry.KernelHeight * _geometry.KernelWidth;
        int filter = i.Extent * kernel;
        Affine weight = Affine.At((row.Kernel * _geometry.KernelWidth) + column.Kernel)
            .Along(group, o.Extent * filter).Along(o, filter).Along(i, kernel)
            .Along(ky, -row.KernelStep * _geometry.KernelWidth).Along(kx, -column.KernelStep);

        Value gradient = _outputGradient;
        Affine pixel = Affine.At(gradient.Origin + (row.First * gradient.RowStride) + (column.First * gradient.ColumnStride))
            .Along(group, o.Extent * gradient.PlaneStride).Along(o, gradient.PlaneStride).Along(lane, isa.Width)
            .Along(y, gradient.RowStride).Along(x, gradient.ColumnStride)
            .Along(ky, row.OutputStep * gradient.RowStride).Along(kx, column.OutputStep * gradient.ColumnStride);

        Affine result = Affine.At(inputGradient.Origin + (row.Residue * inputGradient.RowStride) + (column.Residue * inputGradient.ColumnStride))
            .Along(group, i.Extent * inputGradient.PlaneStride).Along(i, inputGradient.PlaneStride).Along(lane, isa.Width)
            .Along(y, _geometry.StrideY * inputGradient.RowStride).Along(x, _geometry.StrideX * inputGradient.ColumnStride);

        return new Contraction
        {
            Outer = [group],
            Tiled = [i, lane, y, x],
            Reduced = [o, ky, kx],
            Overlapping = kx.Extent > 1 ? kx : null,
            Left = new Operand("weight", weight, IsVector: false),
            Right = new Operand("gradient", pixel),
            Bias = bias is null ? null : new Operand("bias", Affine.At(0).Along(group, i.Extent).Along(i, 1), IsVector: false),
            Epilogue = new Epilogue(new Operand("output", result)),
        };
    }

    private static (int Before, int After) Reach(IEnumerable<GradientTaps> taps, int outputs)
    {
        List<GradientTaps> reading = [.. taps.Where(static tap => tap.Count > 0)];
        return reading.Count == 0
            ? (0, 0)
            : (Math.Max(0, -reading.Min(static tap => tap.First)), Math.Max(0, reading.Max(static tap => tap.Last) - outputs + 1));
    }
}
