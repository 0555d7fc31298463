using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.GroupNormalization;

/// <summary>
/// The gradient of a normalisation of groups. With g the gradient of the output, γ the scale, x̂ the normalised input and σ the deviation
/// of a group: of the scale Σ g·x̂, of the shift Σ g, of the input (γ·g − E[γ·g] − x̂·E[γ·g·x̂]) / σ with means over the group.
/// </summary>
internal sealed partial class NormalizeGroupsGradient(NormalizeGroups forward, Value outputGradient, Value? inputGradient, bool isTrained, bool isForDevice)
    : GradientOperation(forward.Name)
{
    private readonly Value _statistics = forward.Statistics
        ?? throw new ArgumentException("A normalisation of groups keeps its statistics for the backward pass.", nameof(forward));

    // On a device others apply the sums than take them.
    private readonly Value? _sums = isForDevice && inputGradient is not null ? new Value(forward.Name + ".sums", forward.Statistics.Shape) : null;

    private Value _outputGradient = outputGradient;

    public override IReadOnlyList<Value> Inputs => [_outputGradient, forward.Input, _statistics];

    public override IReadOnlyList<Value> Outputs => [.. new[] { inputGradient, _sums }.OfType<Value>()];

    public override string Description => (isTrained, inputGradient) switch
    {
        (true, null) => "gradients of its weight and bias",
        (true, _) => $"gradients of its weight and bias and of its input, {inputGradient.Shape}",
        _ => $"gradient of its input, {forward.Input.Shape}",
    };

    public override void Rewire(Value from, Value to) => _outputGradient = _outputGradient == from ? to : _outputGradient;

    public override void Emit(PassEmitter emitter)
    {
        (string? weight, string? bias) = (forward.Parameters.Weight, forward.Parameters.Bias);
        if (isTrained)
        {
            emitter.Call(
                this,
                "ParameterGradient",
                new Kernel($"{Name}: gradients of its weight and bias.", ["gradient", "input", "statistics", "weightGradient", "biasGradient"], ParameterBody(emitter.Isa)),
                emitter.At(_outputGradient),
                emitter.At(forward.Input),
                emitter.At(_statistics),
                emitter.Gradient(weight!),
                emitter.Gradient(bias!));
        }

        if (inputGradient is not null)
        {
            string[] names = ["gradient", "input", "statistics", .. weight is null ? Array.Empty<string>() : ["weight"], "output"];
            string[] arguments = [.. weight is null ? Array.Empty<string>() : [emitter.Parameter(weight)], emitter.At(inputGradient)];
            emitter.Call(
                this,
                "Gradient",
                new Kernel($"{Name}: gradient of its input, {inputGradient.Shape}.", names, InputBody(emitter.Isa, inputGradient)),
                [emitter.At(_outputGradient), emitter.At(forward.Input), emitter.At(_statistics), .. arguments]);
        }
    }

    private string ParameterBody(Isa isa)
    {
        GroupAxes axes = new(isa, forward.Input.Shape, forward.Parameters.Grouping);
        (Operand gradient, Operand input) = (axes.Of("gradient", _outputGradient), axes.Of("input", forward.Input));
        (Operand mean, Operand inverse) = (axes.Means("statistics"), axes.Inverses("statistics"));
        (Operand weight, Operand bias) = (axes.Parameter("weightGradient"), axes.Parameter("biasGradient"));
        CodeWriter writer = new();
        LoopNest loops = new(writer);
        loops.OpenAll(axes.OfParameters, [gradient, input, mean, weight, bias]);
        Sums.Emit(loops, isa, writer, axes.WithinParameter, [gradient, input, mean], ["scaled", "total"], (read, number) =>
        {
            writer.Line($"var share{number} = {read(gradient)};");
            writer.Line($"total{number} += share{number};");
            writer.Line($"var normalized{number} = ({read(input)} - {read(mean)}) * {read(inverse)};");
            writer.Line($"scaled{number} = {isa.Vector}.{isa.MultiplyAdd}(share{number}, normalized{number}, scaled{number});");
        });
        writer.Line($"{loops.ReferenceOf(weight)} += {isa.Vector}.Sum(scaled);");
        writer.Line($"{loops.ReferenceOf(bias)} += {isa.Vector}.Sum(total);");
        loops.CloseAll();
        return writer.ToString();
    }

    private string InputBody(Isa isa, Value output)
    {
        GroupAxes axes = new(isa, forward.Input.Shape, forward.Parameters.Grouping);
        (Operand gradient, Operand input) = (axes.Of("gradient", _outputGradient), axes.Of("input", forward.Input));
        (Operand means, Operand inverses) = (axes.Means("statistics"), axes.Inverses("statistics"));
        (Operand weight, Operand to) = (axes.Parameter("weight"), axes.Of("output", output));
        Operand[] read = [gradient, input, .. forward.Parameters.Weight is null ? Array.Empty<Operand>() : [weight]];
        string count = $"{isa.Vector}.Create({NormalizeGroups.Literal(forward.Parameters.Grouping.SizeOf(forward.Input.Shape))})";

        CodeWriter writer = new();
        LoopNest loops = new(writer);
        loops.OpenAll(axes.OfStatistics, [.. read, means, to]);
        writer.Line($"var mean = {loops.Read(isa, means)};");
        writer.Line($"var inverse = {loops.Read(isa, inverses)};");
        Sums.Emit(loops, isa, writer, axes.WithinGroup, read, ["total", "scaled"], (at, number) =>
        {
            writer.Line($"var share{number} = {Share(at)};");
            writer.Line($"total{number} += share{number};");
            writer.Line($"scaled{number} = {isa.Vector}.{isa.MultiplyAdd}(share{number}, {at(input)} - mean, scaled{number});");
        });
        writer.Line($"var rest = total / {count};");
        writer.Line($"var slope = scaled * inverse * inverse / {count};");
        loops.OpenAll(axes.WithinGroup, [.. read, to]);
        Func<Operand, string> here = operand => loops.Read(isa, operand);
        writer.Line(loops.Store(isa, to, $"(({Share(here)} - rest - (({here(input)} - mean) * slope)) * inverse)"));
        loops.CloseAll();
        return writer.ToString();

        string Share(Func<Operand, string> at) => forward.Parameters.Weight is null ? at(gradient) : $"({at(gradient)} * {at(weight)})";
    }
}
