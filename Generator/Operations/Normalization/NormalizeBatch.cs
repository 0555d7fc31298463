using System.Globalization;
using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Formulas;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Elementwise;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Normalization;

/// <summary>The second half of batch normalisation in training, once all groups have measured: y = x · scale + shift.</summary>
internal sealed partial class NormalizeBatch(string name, Value input, Value output, MeasureBatch measured, BatchNormParameters parameters)
    : Operation(name), IActivating
{
    private Value _input = input;

    public Value Output { get; set; } = output;

    public Activation? Activation { get; set; }

    public BatchNormParameters Parameters { get; } = parameters;

    /// <summary>Scale, shift, mean and inverse deviation of each channel: what the backward pass reads again.</summary>
    public Value Coefficients { get; } = new(name + ".coefficients", new Shapes.Shape(4 * PaddedChannels(input) / Value.Lanes));

    public override bool AwaitsGroups => true;

    public override IEnumerable<string> ParameterNames => new[] { Parameters.Weight, Parameters.Bias }.OfType<string>();

    public override IReadOnlyList<Value> Inputs => [_input];

    public override IReadOnlyList<Value> Outputs => [Output, Coefficients];

    public override string Description => $"{Output.Shape}, normalised over the batch{(Activation is null ? string.Empty : ", " + Activation.Name)}";

    public override void Rewire(Value from, Value to) => _input = _input == from ? to : _input;

    public override void Differentiate(Differentiation gradients)
    {
        MeasureBatchGradient measuring = new(Name, gradients.Of(Output), _input, this, measured, Parameters);
        gradients.Add(measuring);
        if (gradients.IsNeeded(_input))
        {
            gradients.Add(new NormalizeBatchGradient(Name, gradients.Of(Output), _input, gradients.To(_input), Coefficients, measuring));
        }
    }

    public override void Emit(PassEmitter emitter)
    {
        int padded = PaddedChannels(_input);
        emitter.CallRuntime(
            this,
            "BatchNormalization.Combine",
            "ref statistics",
            emitter.StatisticsPlace(measured.Measurement.Offset),
            $"{_input.Shape.Channels}",
            $"{_input.Shape.Height * _input.Shape.Width}",
            emitter.ParameterOrNull(Parameters.Weight),
            emitter.ParameterOrNull(Parameters.Bias),
            Literal(Parameters.Epsilon),
            emitter.At(Coefficients),
            "step");
        emitter.Call(
            this,
            string.Empty,
            new Kernel($"{Name}: {Description}.", ["input", "scale", "shift", "output"], Body(emitter.Isa)),
            emitter.At(_input),
            emitter.At(Coefficients),
            emitter.At(Coefficients, padded),
            emitter.At(Output));
    }

    /// <summary>The channels rounded up to whole blocks: the distance between rows of coefficients.</summary>
    public static int PaddedChannels(Value value) => PaddedChannels(value.Shape.Channels);

    /// <inheritdoc cref="PaddedChannels(Value)"/>
    public static int PaddedChannels(int channels) => (channels + Value.Lanes - 1) / Value.Lanes * Value.Lanes;

    public static string Literal(float value) => value.ToString("R", CultureInfo.InvariantCulture) + "f";

    private string Body(Isa isa)
    {
        PlaneConstant scale = new("scale", false);
        PlaneConstant shift = new("shift", false);
        return ElementwiseKernel.Body(
            isa,
            [("input", _input)],
            Output,
            (read, _) => Activated(isa, $"{isa.Vector}.{isa.MultiplyAdd}({read[0]}, {scale.Local(0)}, {shift.Local(0)})"),
            constants: [scale, shift]);
    }

    private string Activated(Isa isa, string value) => Activation is null ? value : $"({Activation.Output.Print(isa, value)})";
}
