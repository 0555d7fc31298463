using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>The gradient of a bias: the gradient of the output, summed over pixels and images.</summary>
internal sealed partial class BiasGradient(string name, Value outputGradient, string bias) : GradientOperation(name)
{
    // Independent sums hide the latency of an addition.
    private const int MostSums = 8;

    public override IReadOnlyList<Value> Inputs => [outputGradient];

    public override IReadOnlyList<Value> Outputs => [];

    public override string Description => $"gradient of {bias}";

    public override void Rewire(Value from, Value to) => outputGradient = outputGradient == from ? to : outputGradient;

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        "BiasGradient",
        new Kernel($"{Name}: {Description}.", ["gradient", "biasGradient"], Body(emitter.Isa)),
        emitter.At(outputGradient),
        emitter.Gradient(bias));

    private string Body(Isa isa)
    {
        Value source = outputGradient;
        Axis o = new("o", source.Shape.Channels);
        Axis y = new("y", source.Shape.Height);
        int vectors = source.Shape.Width * isa.Parts;
        bool isGapless = source.ColumnStride == Value.Lanes;
        int sums = isGapless ? Enumerable.Range(1, MostSums).Last(divisor => vectors % divisor == 0) : isa.Parts;
        Axis x = new("x", vectors / sums);
        Operand gradient = new("gradient", Affine.At(source.Origin)
            .Along(o, source.PlaneStride).Along(y, source.RowStride).Along(x, isGapless ? sums * isa.Width : source.ColumnStride));
        Operand result = new("biasGradient", Affine.At(0).Along(o, 1), IsVector: false);

        CodeWriter writer = new();
        LoopNest loops = new(writer);
        loops.Open(o, o.Extent, 1, [gradient, result]);
        int depth = loops.Depth;
        IReadOnlyDictionary<string, string> references = loops.Mark();
        foreach (int sum in Enumerable.Range(0, sums))
        {
            writer.Line($"var sum{sum} = {isa.Zero};");
        }

        loops.Open(y, y.Extent, 1, [gradient]);
        loops.Open(x, x.Extent, 1, [gradient]);
        foreach (int sum in Enumerable.Range(0, sums))
        {
            writer.Line($"sum{sum} += {gradient.Read(isa, loops.ReferenceOf(gradient), source.Origin + (sum * isa.Width))};");
        }

        loops.CloseTo(depth, references);
        string total = string.Join(" + ", Enumerable.Range(0, sums).Select(static sum => $"sum{sum}"));
        writer.Line($"{loops.ReferenceOf(result)} += {isa.Vector}.Sum({total});");
        loops.CloseTo(0, new Dictionary<string, string>());
        return writer.ToString();
    }
}
