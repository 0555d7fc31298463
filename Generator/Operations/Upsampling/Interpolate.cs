using System.Globalization;
using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Upsampling;

/// <summary>
/// Interpolates bilinearly between the centres of pixels; backward, each pixel's gradient is shared among the four that it was made from.
/// </summary>
internal sealed partial class Interpolate(string name, Value input, Value output, int scale, bool isGradient = false) : Operation(name)
{
    private Value _input = input;

    public override IReadOnlyList<Value> Inputs => [_input];

    public override IReadOnlyList<Value> Outputs => [output];

    /// <summary>The factor of height and width.</summary>
    public int Scale => scale;

    public override string Description => $"{_input.Shape} → {output.Shape}, {(isGradient ? "gradients shared" : "interpolated")}";

    private Value Small => isGradient ? output : _input;

    private Value Large => isGradient ? _input : output;

    public override void Rewire(Value from, Value to) => _input = _input == from ? to : _input;

    public override void Differentiate(Differentiation gradients)
    {
        if (gradients.IsNeeded(_input))
        {
            gradients.Add(new Interpolate(Name, gradients.Of(output), gradients.To(_input), scale, isGradient: true));
        }
    }

    public override void Emit(PassEmitter emitter)
    {
        if (isGradient)
        {
            emitter.CallRuntime(this, "Layouts.Clear", emitter.At(output), $"{output.Storage.Size}");
        }

        emitter.Call(
            this,
            isGradient ? "Gradient" : string.Empty,
            new Kernel($"{Name}: {Description}.", ["small", "large"], Body(emitter.Isa)),
            emitter.FirstPixel(Small),
            emitter.FirstPixel(Large));
    }

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        using (writer.Block($"for (int c = 0; c < {Small.Planes}; c++)"))
        using (writer.Block($"for (int y = 0; y < {Large.Shape.Height}; y++)"))
        {
            EmitPosition(writer, isa, "y", "row", Small.Shape.Height);
            writer.Line($"ref float above = ref Unsafe.Add(ref small, (c * {Small.PlaneStride}) + (row * {Small.RowStride}));");
            writer.Line($"ref float below = ref Unsafe.Add(ref small, (c * {Small.PlaneStride}) + (nextRow * {Small.RowStride}));");
            writer.Line($"ref float line = ref Unsafe.Add(ref large, (c * {Large.PlaneStride}) + (y * {Large.RowStride}));");
            using (writer.Block($"for (int x = 0; x < {Large.Shape.Width}; x++)"))
            {
                EmitPosition(writer, isa, "x", "column", Small.Shape.Width);
                using (writer.Block($"for (int lane = 0; lane < {Value.Lanes}; lane += {isa.Width})"))
                {
                    writer.Line($"int left = (column * {Small.ColumnStride}) + lane;");
                    writer.Line($"int right = (nextColumn * {Small.ColumnStride}) + lane;");
                    writer.Line($"ref float pixel = ref Unsafe.Add(ref line, (x * {Large.ColumnStride}) + lane);");
                    EmitPixel(writer, isa);
                }
            }
        }

        return writer.ToString();
    }

    // The row before a position, the one after, and how far the position is on the way.
    private void EmitPosition(CodeWriter writer, Isa isa, string index, string name, int extent)
    {
        string next = "next" + char.ToUpperInvariant(name[0]) + name.Substring(1);
        string factor = (1f / scale).ToString("R", CultureInfo.InvariantCulture);
        writer.Line($"float {index}Position = Math.Max(0f, (({index} + 0.5f) * {factor}f) - 0.5f);");
        writer.Line($"int {name} = (int){index}Position;");
        writer.Line($"int {next} = Math.Min({name} + 1, {extent - 1});");
        writer.Line($"var {index}Share = {isa.Vector}.Create({index}Position - {name});");
    }

    private void EmitPixel(CodeWriter writer, Isa isa)
    {
        string[] corners = ["Unsafe.Add(ref above, left)", "Unsafe.Add(ref above, right)", "Unsafe.Add(ref below, left)", "Unsafe.Add(ref below, right)"];
        string one = $"{isa.Vector}<float>.One";
        string[] shares =
        [
            $"({one} - yShare) * ({one} - xShare)",
            $"({one} - yShare) * xShare",
            $"yShare * ({one} - xShare)",
            "yShare * xShare",
        ];
        if (isGradient)
        {
            writer.Line($"var element = {isa.Load("pixel", 0)};");
            for (int corner = 0; corner < corners.Length; corner++)
            {
                writer.Line(isa.Store($"({isa.Load(corners[corner], 0)} + (element * {shares[corner]}))", corners[corner], 0));
            }

            return;
        }

        writer.Line($"var element = {isa.Load(corners[0], 0)} * {shares[0]};");
        for (int corner = 1; corner < corners.Length; corner++)
        {
            writer.Line($"element += {isa.Load(corners[corner], 0)} * {shares[corner]};");
        }

        writer.Line(isa.Store("element", "pixel", 0));
    }
}
