using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Emission.Sources;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission;

/// <summary>Writes one pass of a network for one instruction set: kernels into the class, calls of them into the pass's method.</summary>
internal sealed class PassEmitter(
    Isa isa, string suffix, KernelSet<Kernel> kernels, ContractionEmitter contractions, NetworkPrograms programs, CodeWriter writer, TeamCalls? team)
{
    private const string Nothing = "ref Unsafe.NullRef<float>()";

    /// <summary>The variables of loops around calls: the step of a sequence or the band of an image.</summary>
    public const string Step = "at";

    /// <summary>What a thread of a team has its share of.</summary>
    public const string Block = "block";

    /// <summary>The first of its share.</summary>
    public const string FirstBlock = "first";

    /// <summary>A row of tiles' numbers.</summary>
    public const string Row = "row";

    /// <summary>A part of a sum.</summary>
    public const string Part = "part";

    private Operation? _current;
    private bool _isOwnShare;

    public Isa Isa { get; } = isa;

    /// <summary>Writes the calls of all operations, each under a comment that says what it does.</summary>
    public void Emit(IEnumerable<Operation> operations)
    {
        foreach (Operation operation in operations)
        {
            _current = null;
            IDisposable? condition = operation.FinalOutput is { } output ? writer.Block($"if (!step.IsFromLogits({output}))") : null;
            operation.Emit(this);
            condition?.Dispose();
        }

        team?.Wait();
    }

    /// <summary>Writes a contraction's kernels, one for each region of tiles, and their calls.</summary>
    public void Contract(
        Operation operation, string role, string summary, Contraction contraction, IReadOnlyList<string> names, IReadOnlyList<string> arguments)
    {
        foreach (string region in contractions.Regions(contraction))
        {
            Call(operation, role, new Kernel(summary, names, region), [.. arguments]);
        }
    }

    /// <summary>Writes a kernel and its call.</summary>
    public void Call(Operation operation, string role, Kernel kernel, params string[] arguments)
    {
        string name = kernels.Add(Identifier.Pascal(operation.Name) + (role.Length == 0 ? suffix : role), kernel);
        if (_isOwnShare)
        {
            Call(operation, name, kernel.IsShared ? [.. arguments, "default"] : arguments);
            return;
        }

        if (kernel.IsShared)
        {
            Share(operation, role, name, arguments);
            return;
        }

        team?.Alone();
        Call(operation, name, arguments);
    }

    /// <summary>Writes a call of a method of the runtime.</summary>
    public void CallRuntime(Operation operation, string method, params string[] arguments)
    {
        team?.Alone();
        Call(operation, method, arguments);
    }

    /// <summary>Writes a call of a method of the runtime of which, in a pass for one sample, threads take a share each.</summary>
    public void ShareRuntime(Operation operation, string method, params string[] arguments) => Share(operation, method, method, arguments);

    /// <summary>The argument that hands a value to a kernel.</summary>
    public string At(Value value) => At(value, 0);

    /// <summary>The argument that hands a value from an offset on.</summary>
    public string At(Value value, CodeOffset offset) => offset.Plus(value.Storage.Offset).Of(
        value.Storage.Place switch { Place.Input => "inputs", Place.Output => "outputs", _ => "arena" });

    /// <summary>The argument that hands a value from its first pixel inside the halo.</summary>
    public string FirstPixel(Value value) => At(value, value.Origin);

    /// <summary>Opens a loop of calls over the steps of a sequence, the first or the last first; disposing closes it.</summary>
    public IDisposable Steps(Operation operation, int count, bool isReversed)
    {
        bool isShared = BeginStep(operation, null);
        Begin(operation);
        IDisposable loop = writer.Block(isReversed
            ? $"for (int {Step} = {count - 1}; {Step} >= 0; {Step}--)"
            : $"for (int {Step} = 0; {Step} < {count}; {Step}++)");
        return isShared ? team!.WaitBeforeEnd(loop) : loop;
    }

    /// <summary>
    /// Opens a loop of calls over <see cref="Block"/>, of whose steps each thread of a team takes a share, from <see cref="FirstBlock"/> on; disposing
    /// closes it. What is called in it is done by one thread.
    /// </summary>
    public IDisposable Blocks(Operation operation, int count)
    {
        bool isShared = BeginStep(operation, nameof(Blocks));
        Begin(operation);
        IDisposable loop = writer.Block(isShared
            ? $"for (int {FirstBlock} = {Kernel.Member}.Start({count}), {Block} = {FirstBlock}, end = {Kernel.Member}.End({count}); {Block} < end; {Block}++)"
            : $"for (int {FirstBlock} = 0, {Block} = {FirstBlock}; {Block} < {count}; {Block}++)");
        _isOwnShare = true;
        return new OwnShare(this, loop);
    }

    /// <summary>Opens a loop of calls over <see cref="Row"/>; disposing closes it.</summary>
    public IDisposable Rows(int start, int end) => Loop(Row, start, end);

    /// <summary>Opens a loop of calls over <see cref="Part"/> from the second on; disposing closes it.</summary>
    public IDisposable FurtherParts(int count) => Loop(Part, 1, count);

    /// <summary>The argument that hands the step of a sequence at which a loop of <see cref="Steps"/> stands, or one before.</summary>
    public static string AtStep(Value sequence, int before = 0)
    {
        return AtStep(sequence.Storage.Offset + sequence.Origin - (before * sequence.ColumnStride), sequence.ColumnStride);
    }

    /// <summary>The argument that hands what begins at a place of the arena and moves by a stride with each step of the loop.</summary>
    public static string AtStep(int start, int stride) => new CodeOffset(start).Along(Step, stride).Of("arena");

    public string Parameter(string name) => Parameter(name, 0);

    /// <summary>The argument that hands a parameter from an offset on.</summary>
    public string Parameter(string name, CodeOffset offset) => offset.Plus(programs.Parameters[name].Offset).Of("parameters");

    public string Gradient(string name) => new CodeOffset(programs.Parameters[name].Offset).Of("gradients");

    public string Packed(CodeOffset offset) => offset.Of("packed");

    /// <summary>Writes a call that prepares what the kernels for inference read.</summary>
    public void Pack(string subject, string method, params string[] arguments)
    {
        writer.Line($"// {subject}");
        writer.Call(method, arguments);
    }

    /// <summary>The argument that hands a parameter or nothing.</summary>
    public string ParameterOrNull(string? name) => name is null ? Nothing : Parameter(name);

    public string GradientOrNull(string? name) => name is null ? Nothing : Gradient(name);

    /// <summary>Where an operation's numbers stand among the statistics of all groups.</summary>
    public string StatisticsPlace(int offset) => $"new StatisticsPlace({programs.Statistics}, {offset})";

    // Calls what threads take a share of each, or the first of them all of it.
    private void Share(Operation operation, string role, string method, string[] arguments)
    {
        if (BeginStep(operation, role))
        {
            Call(operation, method, [.. arguments, Kernel.Member]);
        }
        else
        {
            Call(operation, method, team is null ? arguments : [.. arguments, "default"]);
        }
    }

    // Whether all threads do what follows; a role of none is what comes before a loop of calls.
    private bool BeginStep(Operation operation, string? role)
    {
        if (team is null || !TeamCalls.IsWorthSharing(operation))
        {
            team?.Alone();
            return false;
        }

        if (role is null)
        {
            team.Wait();
        }
        else
        {
            team.Together((operation, role));
        }

        return true;
    }

    // In what one thread does alone it takes every share.
    private string Member => team is { IsAlone: false } ? ", " + Kernel.Member : string.Empty;

    // Threads share each call in it, unless each has its share already.
    private IDisposable Loop(string variable, int start, int end)
    {
        TeamCalls? sharing = _isOwnShare ? null : team;
        sharing?.Wait();
        IDisposable loop = writer.Block($"for (int {variable} = {start}; {variable} < {end}; {variable}++)");
        return sharing?.WaitBeforeEnd(loop) ?? loop;
    }

    private void Call(Operation operation, string method, string[] arguments)
    {
        Begin(operation);
        writer.Call(method, arguments);
    }

    private void Begin(Operation operation)
    {
        if (_current != operation)
        {
            writer.Line(OperationComment.Of(operation, programs.Network));
            foreach (Value output in operation.Outputs.Where(static output => output.Storage.Halo != Halo.None))
            {
                ClearHalo(output.Storage);
            }

            _current = operation;
        }
    }

    private void ClearHalo(Value value)
    {
        int lanes = value.ColumnStride;
        int planes = value.Shape.IsSequence ? 1 : value.Planes;
        writer.Line(
            $"Layouts.ClearBorder({At(value)}, {planes}, {value.PaddedHeight}, {value.RowStride}, "
            + $"{value.Halo.Top}, {value.Halo.Bottom}, {value.Halo.Left * lanes}, {value.Halo.Right * lanes}{Member});");
    }

    private sealed class OwnShare(PassEmitter emitter, IDisposable loop) : IDisposable
    {
        public void Dispose()
        {
            emitter._isOwnShare = false;
            loop.Dispose();
        }
    }
}
