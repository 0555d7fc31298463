using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Pooling;

/// <summary>Reduces windows of each channel to their maximum or mean; where windows tile a convolution's output it is fused into that.</summary>
internal sealed class Pool(string name, Value input, Value output, PoolGeometry geometry, PoolKind kind) : Operation(name)
{
    public Value Input { get; private set; } = input;

    public Value Output { get; } = output;

    public PoolGeometry Geometry { get; } = geometry;

    public PoolKind Kind { get; } = kind;

    public override IReadOnlyList<Value> Inputs => [Input];

    public override IReadOnlyList<Value> Outputs => [Output];

    /// <summary>The pooling in words: <c>2×2 average</c>.</summary>
    public string Words => $"{Geometry.KernelHeight}×{Geometry.KernelWidth} {(Kind == PoolKind.Max ? "maximum" : "average")}";

    public override string Description => $"{Input.Shape} → {Output.Shape}, {Words}";

    /// <summary>Whether every input lies in exactly one window.</summary>
    public bool Tiles => Geometry is { PaddingY: 0, PaddingX: 0 }
        && Geometry.StrideY == Geometry.KernelHeight && Geometry.StrideX == Geometry.KernelWidth
        && Output.Shape.Height * Geometry.KernelHeight == Input.Shape.Height
        && Output.Shape.Width * Geometry.KernelWidth == Input.Shape.Width;

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
        new WindowLoops(Geometry, Input.Storage, Output.Storage, isa, writer).Emit(
            [("input", Input.Storage, true), ("output", Output.Storage, false)],
            start: _ => writer.Line($"var {Accumulator} = {Start(isa)};"),
            tap: at => writer.Line(Kind == PoolKind.Max
                ? $"greatest = {isa.Vector}.Max(greatest, {at.Load("input")});"
                : $"total += {at.Load("input")};"),
            end: at => writer.Line(isa.Store(
                Kind == PoolKind.Max ? "greatest" : $"(total * {PoolScale.Literal(Geometry.KernelHeight * Geometry.KernelWidth)})",
                at.Reference("output"),
                at.Offset("output"))));
        return writer.ToString();
    }

    private string Accumulator => Kind == PoolKind.Max ? "greatest" : "total";

    private string Start(Isa isa) => Kind == PoolKind.Max ? $"{isa.Vector}.Create(float.NegativeInfinity)" : isa.Zero;
}
