using System.Text.RegularExpressions;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Devices;

/// <summary>Gathers the body of a kernel for devices and what it is launched with, and writes the whole source.</summary>
internal sealed class DeviceKernelWriter
{
    /// <summary>The variable that counts groups of sixteen samples.</summary>
    public const string BatchGroup = "batchGroup";

    private const string GroupFloats = "groupFloats";
    private const string Start = "start";

    private readonly DevicePrograms _programs;
    private readonly int _arena;
    private readonly List<DeviceBufferKind> _buffers = [];
    private readonly List<(string Name, string Argument)> _constants = [];
    private readonly List<(string Constant, DeviceAccess Access)> _accesses = [];

    public DeviceKernelWriter(DevicePrograms programs, int arena) => (_programs, _arena) = (programs, arena);

    public CodeWriter Body { get; } = new();

    /// <summary>The buffers, as expressions of the launch plan.</summary>
    public IEnumerable<string> BufferArguments => _buffers.Select(static buffer => $"pass.{buffer}");

    /// <summary>The constants, as expressions of the launch plan.</summary>
    public IEnumerable<string> ConstantArguments => _constants.Select(static constant => constant.Argument);

    /// <summary>What it reads and writes; known once it is built.</summary>
    public IEnumerable<DeviceAccess> Accesses => _accesses.Select(static access => access.Access);

    /// <summary>Whether the share of a group in the arena is addressed.</summary>
    private bool HasStart => _constants.Exists(static constant => constant.Name == GroupFloats);

    public void Line(string text = "") => Body.Line(text);

    public DeviceOperand Read(Operand operand, DevicePlace place) => Bind(operand, place, isWritten: false);

    public DeviceOperand Write(Operand operand, DevicePlace place) => Bind(operand, place, isWritten: true);

    /// <summary>Declares a constant of the kernel.</summary>
    public string Constant(string name, string argument)
    {
        if (!_constants.Exists(constant => constant.Name == name))
        {
            _constants.Add((name, argument));
        }

        return name;
    }

    /// <summary>Opens a loop along each of the axes, outermost first; axes of extent 1 need none.</summary>
    public IDisposable Loop(params IEnumerable<Axis> axes)
    {
        Stack<IDisposable> blocks = new();
        foreach (Axis axis in axes.Where(static axis => axis.Extent > 1))
        {
            blocks.Push(Body.Block($"for (int {axis.Name} = 0; {axis.Name} < {axis.Extent}; {axis.Name}++)"));
        }

        return new Blocks(blocks);
    }

    /// <summary>Where a group's share of the arena begins, once the variable that counts groups has its value; nothing where nobody asks.</summary>
    public IEnumerable<string> StartOfGroup => HasStart ? [$"int {Start} = {BatchGroup} * {GroupFloats};"] : [];

    /// <summary>Writes the whole source, without what was bound and is not used.</summary>
    /// <param name="summary">One sentence for the kernel's XML doc.</param>
    /// <param name="threads">The threads of a thread group.</param>
    /// <param name="shared">Declarations of groupshared memory.</param>
    /// <param name="parameters">The parameters of the entry point.</param>
    /// <param name="prologue">What comes before the body.</param>
    public DeviceKernel Build(string summary, (int X, int Y, int Z) threads, IEnumerable<string> shared, string parameters, IEnumerable<string> prologue)
    {
        string body = Body.ToString();
        string[] opening = [.. prologue];
        RemoveUnused(string.Join("\n", opening.Append(body)));
        CodeWriter writer = new();
        for (int register = 0; register < _buffers.Count; register++)
        {
            writer.Line($"RWStructuredBuffer<float> {NameOf(_buffers[register])} : register(u{register});");
        }

        writer.Line();
        using (writer.Block("cbuffer Launch : register(b0)", "};"))
        {
            writer.Line("int threadsX, threadsY, threadsZ;");
            foreach ((string name, _) in _constants)
            {
                writer.Line($"int {name};{(name == GroupFloats ? " // the arena's share of sixteen samples" : string.Empty)}");
            }
        }

        writer.Line();
        foreach (string function in HlslFunctions.UsedBy(body))
        {
            writer.Line(function).Line();
        }

        string[] declarations = [.. shared];
        foreach (string declaration in declarations)
        {
            writer.Line(declaration);
        }

        if (declarations.Length > 0)
        {
            writer.Line();
        }

        writer.Line($"[numthreads({threads.X}, {threads.Y}, {threads.Z})]");
        using (writer.Block($"void main({parameters})"))
        {
            foreach (string line in opening)
            {
                writer.Line(line);
            }

            writer.Line(body.TrimEnd('\n'));
        }

        return new DeviceKernel(summary, threads, [.. _buffers], _constants.Count, writer.ToString().TrimEnd('\n'));
    }

    private DeviceOperand Bind(Operand operand, DevicePlace place, bool isWritten)
    {
        DevicePlace moved = place with { Offset = place.Offset + operand.Address.Constant };
        _accesses.Add((operand.Buffer + "At", new DeviceAccess(moved, isWritten)));
        if (!_buffers.Contains(place.Buffer))
        {
            _buffers.Add(place.Buffer);
        }

        string start = string.Empty;
        if (place.IsPerGroup)
        {
            start = place.Buffer == DeviceBufferKind.Arena
                ? $"{Start} + "
                : $"{BatchGroup} * {(place.Buffer == DeviceBufferKind.Inputs ? _programs.InputFloats : _programs.OutputFloats)} + ";
            if (place.Buffer == DeviceBufferKind.Arena)
            {
                Constant(GroupFloats, $"{_arena}");
            }
        }

        Constant(operand.Buffer + "At", moved.Argument);
        return new DeviceOperand(operand with { Buffer = operand.Buffer + "At" }, NameOf(place.Buffer), start);
    }

    private void RemoveUnused(string text)
    {
        _constants.RemoveAll(constant => !IsIn(constant.Name));
        _accesses.RemoveAll(access => !IsIn(access.Constant));
        _buffers.RemoveAll(buffer => !IsIn(NameOf(buffer)));

        bool IsIn(string name) => Regex.IsMatch(text, $@"\b{name}\b");
    }

    private static string NameOf(DeviceBufferKind buffer) => buffer.ToString().ToLowerInvariant();

    private sealed class Blocks(Stack<IDisposable> blocks) : IDisposable
    {
        public void Dispose()
        {
            while (blocks.Count > 0)
            {
                blocks.Pop().Dispose();
            }
        }
    }
}
