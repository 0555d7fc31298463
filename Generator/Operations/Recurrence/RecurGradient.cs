using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Recurrence;

/// <summary>
/// Backpropagation through time (Werbos 1990): from the last step to the first, the gradients of the gates, and with them what the state
/// before adds to its gradient.
/// </summary>
internal sealed partial class RecurGradient : GradientOperation
{
    private readonly Recur _forward;
    private readonly Value _projectedGradient;
    private readonly Value _recurrentGradient;
    private readonly Value? _memoryGradient;
    private Value _statesGradient;

    public RecurGradient(Recur forward, Value statesGradient, Value projectedGradient, Value recurrentGradient)
        : base(forward.Name)
    {
        (_forward, _statesGradient, _projectedGradient, _recurrentGradient) = (forward, statesGradient, projectedGradient, recurrentGradient);
        _memoryGradient = forward.Memories is null ? null : new Value(Name + ".cell.gradient", new Shapes.Shape(forward.Units));
    }

    public override IReadOnlyList<Value> Inputs
    {
        get
        {
            Value[] always = [_statesGradient, _forward.States, _forward.Gates];
            return _forward.Memories is { } memories ? [.. always, memories]
                : _forward.Cell.WeighsState ? [.. always, _forward.Recurrent] : always;
        }
    }

    public override IReadOnlyList<Value> Outputs
        => [.. new[] { _projectedGradient, _recurrentGradient }.Distinct(), .. _memoryGradient is null ? Array.Empty<Value>() : [_memoryGradient]];

    public override string Description => $"gradient of its input, {_projectedGradient.Shape}";

    // What the first step adds to the gradient of the state that it begins with goes there.
    public override Halo HaloFor(Value input) => input == _statesGradient ? _forward.States.Halo : Halo.None;

    public override void Rewire(Value from, Value to) => _statesGradient = _statesGradient == from ? to : _statesGradient;

    public override void Emit(PassEmitter emitter)
    {
        if (_memoryGradient is not null)
        {
            emitter.CallRuntime(this, "Layouts.Clear", emitter.At(_memoryGradient), $"{_memoryGradient.Size}");
        }

        using IDisposable loop = emitter.Steps(this, _forward.Length, isReversed: true);
        (List<string> buffers, List<string> arguments) = Buffers(emitter);
        emitter.Call(
            this,
            "CellGradient",
            CellKernel.Of(
                emitter.Isa, _forward.Cell, _forward.Units, $"{Name}: one step of {_forward.Units} {_forward.Cell.Title} cells backward.", buffers,
                _forward.Cell.Backward),
            [.. arguments]);
        emitter.Contract(
            this,
            "ProjectGradient",
            $"{Name}: what the gates add to the gradient of the state before.",
            Project(emitter.Isa),
            ["gradient", "weight", "output"],
            [PassEmitter.AtStep(_recurrentGradient), emitter.Parameter(_forward.Weight), PassEmitter.AtStep(_statesGradient, before: 1)]);
    }

    private (List<string> Buffers, List<string> Arguments) Buffers(PassEmitter emitter)
    {
        List<string> buffers = ["gradient", "gates", "projectedGradient"];
        List<string> arguments = [PassEmitter.AtStep(_statesGradient), PassEmitter.AtStep(_forward.Gates), PassEmitter.AtStep(_projectedGradient)];
        if (_forward.Memories is { } memories)
        {
            buffers.AddRange(["memoryBefore", "memories", "memoryGradient"]);
            arguments.AddRange([PassEmitter.AtStep(memories, before: 1), PassEmitter.AtStep(memories), emitter.At(_memoryGradient!)]);
        }

        if (_forward.Cell.WeighsState)
        {
            buffers.AddRange(["recurrent", "recurrentGradient", "stateBefore", "gradientBefore"]);
            arguments.AddRange(
            [
                PassEmitter.AtStep(_forward.Recurrent), PassEmitter.AtStep(_recurrentGradient), PassEmitter.AtStep(_forward.States, before: 1),
                PassEmitter.AtStep(_statesGradient, before: 1),
            ]);
        }

        return (buffers, arguments);
    }

    private Contraction Project(Isa isa)
    {
        Axis i = new("i", _forward.Units);
        Axis o = new("o", _recurrentGradient.Shape.Channels);
        Axis lane = new("lane", isa.Parts);
        return new Contraction
        {
            Tiled = [i, lane],
            Reduced = [o],
            Left = new Operand("weight", Affine.At(0).Along(o, _forward.Units).Along(i, 1), IsVector: false),
            Right = new Operand("gradient", Affine.At(0).Along(o, Value.Lanes).Along(lane, isa.Width)),
            Epilogue = new Epilogue(new Operand("output", Affine.At(0).Along(i, Value.Lanes).Along(lane, isa.Width)), ResultMode.Add),
        };
    }
}
