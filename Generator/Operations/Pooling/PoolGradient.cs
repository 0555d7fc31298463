using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Pooling;

/// <summary>
/// The gradient of a pooling. The mean spreads it evenly; the maximum or minimum gives it to the first element of the window that equals
/// the result, found again by comparing, so that no index was stored.
/// </summary>
internal sealed partial class PoolGradient(Pool pool, Value outputGradient, Value inputGradient) : GradientOperation(pool.Name)
{
    private Value _outputGradient = outputGradient;

    private bool IsExtreme => pool.Kind != PoolKind.Average;

    public override IReadOnlyList<Value> Inputs => IsExtreme ? [_outputGradient, pool.Output, pool.Input] : [_outputGradient];

    public override IReadOnlyList<Value> Outputs => [inputGradient];

    public override string Description => $"gradient of its input, {_outputGradient.Shape} → {inputGradient.Shape}";

    public override void Rewire(Value from, Value to) => _outputGradient = _outputGradient == from ? to : _outputGradient;

    public override void Emit(PassEmitter emitter)
    {
        if (!pool.Geometry.Tiles)
        {
            emitter.CallRuntime(this, "Layouts.Clear", emitter.At(inputGradient), $"{inputGradient.Storage.Size}");
        }

        Kernel kernel = new(
            $"{Name}: {Description}.",
            IsExtreme ? ["gradient", "pooled", "input", "output"] : ["gradient", "output"],
            Body(emitter.Isa));
        emitter.Call(this, "Gradient", kernel, IsExtreme
            ? [emitter.At(_outputGradient), emitter.At(pool.Output), emitter.At(pool.Input), emitter.At(inputGradient)]
            : [emitter.At(_outputGradient), emitter.At(inputGradient)]);
    }

    private string Body(Isa isa)
    {
        CodeWriter writer = new();
        List<(string Name, Value Value, bool IsWindow)> operands =
        [
            ("gradient", _outputGradient, false),
            ("output", inputGradient, true),
        ];
        if (IsExtreme)
        {
            operands.Add(("pooled", pool.Output, false));
            operands.Add(("input", pool.Input, true));
        }

        WindowLoops loops = new(pool.Geometry, !IsExtreme, _outputGradient, isa, writer);
        loops.Emit(
            operands,
            start: at => Start(writer, at, loops.Share),
            tap: at => Tap(writer, isa, at),
            end: static _ => { });
        return writer.ToString();
    }

    private void Start(CodeWriter writer, WindowLoops.Position at, string share)
    {
        if (IsExtreme)
        {
            writer.Line($"var rest = {at.Load("gradient")};");
            writer.Line($"var extreme = {at.Load("pooled")};");
        }
        else
        {
            writer.Line($"var share = {at.Load("gradient")} * {share};");
        }
    }

    private void Tap(CodeWriter writer, Isa isa, WindowLoops.Position at)
    {
        string share = "share";
        if (IsExtreme)
        {
            // Lanes where an earlier element won have nothing left to give.
            using IDisposable scope = writer.Block(string.Empty);
            writer.Line($"var wins = {isa.Vector}.Equals({at.Load("input")}, extreme);");
            share = $"(wins & rest)";
            writer.Line(Store(isa, at, share));
            writer.Line($"rest = {isa.Vector}.AndNot(rest, wins);");
            return;
        }

        writer.Line(Store(isa, at, share));
    }

    private string Store(Isa isa, WindowLoops.Position at, string share)
        => isa.Store(pool.Geometry.Tiles ? share : $"({at.Load("output")} + {share})", at.Reference("output"), at.Offset("output"));
}
