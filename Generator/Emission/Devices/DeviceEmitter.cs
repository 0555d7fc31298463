using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Devices;

/// <summary>
/// Writes one pass of a network for devices: kernels into the set of kernels, launches of them into the pass's method, and barriers where one launch
/// has to wait for another.
/// </summary>
internal sealed class DeviceEmitter(int arena, KernelSet<DeviceKernel> kernels, DevicePrograms programs, CodeWriter writer)
{
    private readonly List<(DeviceAccess Access, Operation? Operation)> _running = [];
    private Operation? _current;
    private bool _isInLoop;

    public DevicePrograms Programs => programs;

    /// <summary>Writes the launches of all operations, each under a comment that says what it does.</summary>
    public void Emit(IEnumerable<Operation> operations)
    {
        foreach (Operation operation in operations)
        {
            IDisposable? condition = null;
            if (operation.FinalOutput is { } output)
            {
                // What is launched in here may not have to be waited for, and must not be waited for in here alone.
                Wait();
                condition = writer.Block($"if (!pass.IsFromLogits({output}))");
            }

            operation.EmitDevice(this);
            condition?.Dispose();
            _current = null;
        }
    }

    public DeviceKernelWriter NewKernel() => new(programs, arena);

    /// <summary>What a kernel of an operation is called; the role says what of the operation it does.</summary>
    public string NameOf(Operation operation, string role) => Identifier.Pascal(operation.Name) + (role.Length == 0 ? "Forward" : role);

    /// <summary>Writes the comment of an operation and clears the borders of what it will write.</summary>
    public void Begin(Operation operation)
    {
        if (_current == operation)
        {
            return;
        }

        _current = operation;
        writer.Line(OperationComment.Of(operation, programs.Network));
        foreach (Value output in operation.Outputs.Select(static output => output.Storage).Where(static output => output.Halo != Halo.None))
        {
            BorderClearing.Launch(this, output);
        }
    }

    /// <summary>Writes a kernel and its launch.</summary>
    public void Launch(string name, DeviceKernelWriter parts, DeviceKernel kernel, DeviceThreads threads)
    {
        string known = kernels.Add(name, kernel);
        // In a loop the first launch waits for the last of the step before.
        if (_isInLoop || parts.Accesses.Any(HasToWait))
        {
            WriteBarrier();
        }

        _running.AddRange(parts.Accesses.Select(access => (access, _current)));
        writer.Call($"device.Run<Kernels.{known}>", [threads.X, threads.Y, threads.Z, $"[{string.Join(", ", parts.BufferArguments)}]", $"[{string.Join(", ", parts.ConstantArguments)}]"]);
    }

    /// <summary>Writes two ways of launching the same, which depend on the batch.</summary>
    /// <param name="condition">When the first is taken, as an expression of the launch plan.</param>
    /// <param name="first">Launches one way.</param>
    /// <param name="second">Launches the other.</param>
    public void Either(string condition, Action first, Action second)
    {
        // A barrier in one of them would not be there for the other.
        Wait();
        using (writer.Block($"if ({condition})"))
        {
            first();
        }

        using (writer.Block("else"))
        {
            second();
        }
    }

    /// <summary>Opens a loop of launches over the steps of a sequence, the first or the last first; disposing closes it.</summary>
    public IDisposable Steps(Operation operation, int count, bool isReversed)
    {
        Begin(operation);
        _isInLoop = true;
        return new Loop(this, writer.Block(isReversed
            ? $"for (int at = {count - 1}; at >= 0; at--)"
            : $"for (int at = 0; at < {count}; at++)"));
    }

    /// <summary>Where a value lies.</summary>
    public static DevicePlace At(Value value)
    {
        Value storage = value.Storage;
        DeviceBufferKind buffer = storage.Place switch
        {
            Place.Input => DeviceBufferKind.Inputs,
            Place.Output => DeviceBufferKind.Outputs,
            _ => DeviceBufferKind.Arena,
        };
        return new DevicePlace(buffer, storage.Offset, storage.Place == Place.Arena ? storage.Size : Value.Lanes * storage.Shape.Size);
    }

    /// <summary>Where a value lies that the first group has for all of them.</summary>
    public static DevicePlace OnceAt(Value value) => At(value) with { IsPerGroup = false };

    /// <summary>Where the step of a sequence lies at which a loop of <see cref="Steps"/> stands, or one before.</summary>
    public static DevicePlace AtStep(Value sequence, int before = 0) => At(sequence) with
    {
        Offset = sequence.Storage.Origin - (before * sequence.ColumnStride),
        Step = sequence.ColumnStride,
    };

    public DevicePlace Parameter(string name) => In(DeviceBufferKind.Parameters, name);

    public DevicePlace Gradient(string name) => In(DeviceBufferKind.Gradients, name);

    /// <summary>What is prepared from the parameters for inference.</summary>
    public static DevicePlace Packed(int offset, int size) => new(DeviceBufferKind.Packed, offset, size);

    /// <summary>What a batch normalisation measures of the gradients of a batch: two sums for each channel.</summary>
    public static DevicePlace Statistics(int offset, int channels) => new(DeviceBufferKind.Partials, offset, 2 * channels);

    /// <summary>Room for partial sums, which the next operation may write over.</summary>
    public DevicePlace Partials(int size)
    {
        programs.NeedPartials(size);
        return new DevicePlace(DeviceBufferKind.Partials, programs.Statistics, size);
    }

    private DevicePlace In(DeviceBufferKind buffer, string name)
        => new(buffer, programs.Parameters[name].Offset, programs.Parameters[name].Spec.Shape.Size);

    // But for the steps of a sequence no two launches of an operation write the same number: the border of a value and what is inside, or parts of it.
    private bool HasToWait(DeviceAccess access) => _running.Exists(running => access.Conflicts(running.Access)
        && !(access.IsWritten && running.Access.IsWritten && running.Operation == _current));

    private void Wait()
    {
        if (_running.Count > 0)
        {
            WriteBarrier();
        }
    }

    private void WriteBarrier()
    {
        writer.Line("device.Barrier();");
        _running.Clear();
    }

    private sealed class Loop(DeviceEmitter emitter, IDisposable block) : IDisposable
    {
        public void Dispose()
        {
            block.Dispose();
            emitter._isInLoop = false;
        }
    }
}
