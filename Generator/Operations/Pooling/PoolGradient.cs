using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Operations.Pooling;

/// <summary>
/// The gradient of a pooling. The mean spreads it evenly; the maximum gives it to the first element of the window that equals the
/// result, found again by comparing, so that no index was stored.
/// </summary>
internal sealed class PoolGradient(Pool pool, Value outputGradient, Value inputGradient) : Operation(pool.Name)
{
    private Value _outputGradient = outputGradient;

    private bool IsMax => pool.Kind == PoolKind.Max;

    public override IReadOnlyList<Value> Inputs => IsMax ? [_outputGradient, pool.Output, pool.Input] : [_outputGradient];

    public override IReadOnlyList<Value> Outputs => [inputGradient];

    public override string Description => $"gradient of its input, {_outputGradient.Shape} → {inputGradient.Shape}";

    public override void Rewire(Value from, Value to) => _outputGradient = _outputGradient == from ? to : _outputGradient;

    public override void Differentiate(Differentiation gradients) => throw new NotSupportedException("Second derivatives are not generated.");

    public override void Emit(PassEmitter emitter)
    {
        if (!pool.Tiles)
        {
            emitter.CallRuntime(this, "Layouts.Clear", emitter.At(inputGradient), $"{inputGradient.Storage.Size}");
        }

        Kernel kernel = new(
            $"{Name}: {Description}.",
            IsMax ? ["gradient", "pooled", "input", "output"] : ["gradient", "output"],
            Body(emitter.Isa));
        emitter.Call(this, "Gradient", kernel, IsMax
            ? [emitter.At(_outputGradient), emitter.At(pool.Output), emitter.At(pool.Input), emitter.At(inputGradient)]
            : [emitter.At(_outputGradient), emitter.At(inputGradient)]);
    }

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        List<(string Name, Value Value, bool IsWindow)> operands =
        [
            ("gradient", _outputGradient.Storage, false),
            ("output", inputGradient.Storage, true),
        ];
        if (IsMax)
        {
            operands.Add(("pooled", pool.Output.Storage, false));
            operands.Add(("input", pool.Input.Storage, true));
        }

        new WindowLoops(pool.Geometry, inputGradient.Storage, _outputGradient.Storage, isa, writer).Emit(
            operands,
            start: at => Start(writer, at),
            tap: at => Tap(writer, isa, at),
            end: static _ => { });
        return writer.ToString();
    }

    private void Start(CodeWriter writer, WindowLoops.Position at)
    {
        if (IsMax)
        {
            writer.Line($"var rest = {at.Load("gradient")};");
            writer.Line($"var greatest = {at.Load("pooled")};");
        }
        else
        {
            writer.Line($"var share = {at.Load("gradient")} * {PoolScale.Literal(pool.Geometry.KernelHeight * pool.Geometry.KernelWidth)};");
        }
    }

    private void Tap(CodeWriter writer, Isa isa, WindowLoops.Position at)
    {
        string share = "share";
        if (IsMax)
        {
            // Lanes where an earlier element won have nothing left to give.
            using IDisposable scope = writer.Block(string.Empty);
            writer.Line($"var wins = {isa.Vector}.Equals({at.Load("input")}, greatest);");
            share = $"(wins & rest)";
            writer.Line(Store(isa, at, share));
            writer.Line($"rest = {isa.Vector}.AndNot(rest, wins);");
            return;
        }

        writer.Line(Store(isa, at, share));
    }

    private string Store(Isa isa, WindowLoops.Position at, string share)
        => isa.Store(pool.Tiles ? share : $"({at.Load("output")} + {share})", at.Reference("output"), at.Offset("output"));
}
