using System.Globalization;
using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.GroupNormalization;

/// <summary>Brings each group of a sample's numbers to mean 0 and variance 1, then scales and shifts.</summary>
internal sealed partial class NormalizeGroups(string name, Value input, Value output, Value? statistics, GroupNormParameters parameters) : Operation(name)
{
    public Value Input { get; private set; } = input;

    /// <summary>Mean and inverse deviation of each group; null where nobody reads them again.</summary>
    public Value? Statistics => statistics;

    public GroupNormParameters Parameters => parameters;

    public override IReadOnlyList<Value> Inputs => [Input];

    public override IReadOnlyList<Value> Outputs => statistics is null ? [output] : [output, statistics];

    public override string Description => $"{output.Shape}, each {parameters.Grouping.SizeOf(output.Shape)} numbers normalised";

    public override IEnumerable<string> ParameterNames => new[] { parameters.Weight, parameters.Bias }.OfType<string>();

    public override bool HasSampleKernel => new SampleNormalization(this).IsPossible;

    public override int PackedSize => Input.Layout == Layout.ChannelBlocked ? new SampleNormalization(this).PackedSize : 0;

    public override void Rewire(Value from, Value to) => Input = Input == from ? to : Input;

    public override void Differentiate(Differentiation gradients)
    {
        bool isTrained = ParameterNames.Any(gradients.IsTrained);
        Value? inputGradient = gradients.IsNeeded(Input) ? gradients.To(Input) : null;
        if (isTrained || inputGradient is not null)
        {
            gradients.Add(new NormalizeGroupsGradient(this, gradients.Of(output), inputGradient, isTrained, gradients.AreForDevice));
        }
    }

    public override void EmitPacking(PassEmitter emitter) => new SampleNormalization(this).EmitPacking(emitter);

    public override void Emit(PassEmitter emitter)
    {
        if (output.Layout == Layout.ChannelBlocked)
        {
            new SampleNormalization(this).Emit(emitter, output.Storage);
            return;
        }

        List<(string Name, string Argument)> buffers =
        [
            ("input", emitter.At(Input)),
            .. statistics is null ? Array.Empty<(string, string)>() : [("statistics", emitter.At(statistics))],
            .. parameters.Weight is null ? Array.Empty<(string, string)>() : [("weight", emitter.Parameter(parameters.Weight))],
            .. parameters.Bias is null ? Array.Empty<(string, string)>() : [("bias", emitter.Parameter(parameters.Bias))],
            ("output", emitter.At(output)),
        ];
        emitter.Call(
            this,
            string.Empty,
            new Kernel($"{Name}: {Description}.", [.. buffers.Select(static buffer => buffer.Name)], Body(emitter.Isa)),
            [.. buffers.Select(static buffer => buffer.Argument)]);
    }

    public static string Literal(float value) => value.ToString("R", CultureInfo.InvariantCulture) + "f";

    private string Body(Isa isa)
    {
        GroupAxes axes = new(isa, Input.Shape, parameters.Grouping);
        (Operand from, Operand to) = (axes.Of("input", Input), axes.Of("output", output));
        (Operand means, Operand inverses) = (axes.Means("statistics"), axes.Inverses("statistics"));
        (Operand weight, Operand bias) = (axes.Parameter("weight"), axes.Parameter("bias"));
        Operand[] all = [from, .. statistics is null ? Array.Empty<Operand>() : [means], .. ParameterNames.Any() ? new[] { weight, bias } : [], to];
        string count = $"{isa.Vector}.Create({Literal(parameters.Grouping.SizeOf(Input.Shape))})";

        CodeWriter writer = new();
        LoopNest loops = new(writer);
        loops.OpenAll(axes.OfStatistics, all);
        Sums.Emit(loops, isa, writer, axes.WithinGroup, [from], ["sum"], (read, number) => writer.Line($"sum{number} += {read(from)};"));
        writer.Line($"var mean = sum / {count};");
        Sums.Emit(loops, isa, writer, axes.WithinGroup, [from], ["squares"], (read, number) =>
        {
            writer.Line($"var deviation{number} = {read(from)} - mean;");
            writer.Line($"squares{number} = {isa.Vector}.{isa.MultiplyAdd}(deviation{number}, deviation{number}, squares{number});");
        });
        writer.Line($"var inverse = {isa.Vector}<float>.One / {isa.Vector}.Sqrt((squares / {count}) + {isa.Vector}.Create({Literal(parameters.Epsilon)}));");
        if (statistics is not null)
        {
            writer.Line(loops.Store(isa, means, "mean"));
            writer.Line(loops.Store(isa, inverses, "inverse"));
        }

        loops.OpenAll(axes.WithinGroup, all);
        string normalized = $"(({loops.Read(isa, from)} - mean) * inverse)";
        writer.Line(loops.Store(isa, to, ParameterNames.Any()
            ? $"{isa.Vector}.{isa.MultiplyAdd}({normalized}, {loops.Read(isa, weight)}, {loops.Read(isa, bias)})"
            : normalized));
        loops.CloseAll();
        return writer.ToString();
    }
}
