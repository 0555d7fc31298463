using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Pooling;

/// <summary>Reduces windows of each channel to their maximum or mean; where windows tile a convolution's output it is fused into that.</summary>
internal sealed partial class Pool(string name, Value input, Value output, PoolGeometry geometry, PoolKind kind) : Operation(name)
{
    public Value Input { get; private set; } = input;

    public Value Output { get; } = output;

    public PoolGeometry Geometry { get; } = geometry;

    public PoolKind Kind { get; } = kind;

    public override IReadOnlyList<Value> Inputs => [Input];

    public override IReadOnlyList<Value> Outputs => [Output];

    /// <summary>The pooling in words: <c>2×2 average</c>.</summary>
    public string Words => Geometry.WindowSize == 0 ? Reduction : $"{Geometry.Rows.Kernel}×{Geometry.Columns.Kernel} {Reduction}";

    public override string Description => $"{Input.Shape} → {Output.Shape}, {Words}";

    private string Reduction => Kind == PoolKind.Average ? "average" : Kind == PoolKind.Max ? "maximum" : "minimum";

    public override void Rewire(Value from, Value to) => Input = Input == from ? to : Input;

    public override void Differentiate(Differentiation gradients)
    {
        if (gradients.IsNeeded(Input))
        {
            gradients.Add(new PoolGradient(this, gradients.Of(Output), gradients.To(Input)));
        }
    }

    public override void Emit(PassEmitter emitter) => emitter.Call(
        this,
        string.Empty,
        new Kernel($"{Name}: {Description}.", ["input", "output"], Body(emitter.Isa)),
        emitter.At(Input),
        emitter.At(Output));

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        bool isMean = Kind == PoolKind.Average;
        WindowLoops loops = new(Geometry, isMean, Output, isa, writer);
        string result = isMean ? "total" : "extreme";
        loops.Emit(
            [("input", Input, true), ("output", Output, false)],
            start: _ => writer.Line($"var {result} = {Start(isa)};"),
            tap: at => writer.Line(isMean
                ? $"total += {at.Load("input")};"
                : $"extreme = {isa.Vector}.{Kind}(extreme, {at.Load("input")});"),
            end: at => writer.Line(isa.Store(isMean ? $"(total * {loops.Share})" : result, at.Reference("output"), at.Offset("output"))));
        return writer.ToString();
    }

    private string Start(Isa isa) => Kind switch
    {
        PoolKind.Max => $"{isa.Vector}.Create(float.NegativeInfinity)",
        PoolKind.Min => $"{isa.Vector}.Create(float.PositiveInfinity)",
        _ => isa.Zero,
    };
}
