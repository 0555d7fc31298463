using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Graph;

/// <summary>A primitive operation of the lowered graph. There are few; layers lower to them, and only they know kernels.</summary>
internal abstract class Operation(string name)
{
    /// <summary>The name of the layer that it comes from.</summary>
    public string Name { get; } = name;

    /// <summary>The values that it reads.</summary>
    public abstract IReadOnlyList<Value> Inputs { get; }

    /// <summary>The values that it writes.</summary>
    public abstract IReadOnlyList<Value> Outputs { get; }

    /// <summary>What it does, for the comment above its call: <c>1×28×28 → 6×28×28, tanh</c>.</summary>
    public abstract string Description { get; }

    /// <summary>Whether output element i depends on input element i alone, so that both may share memory and views do not matter.</summary>
    public virtual bool IsElementwise => false;

    /// <summary>
    /// Whether it can run on one sample with channels in the lanes. There sequences have no place, and only an operation that does not care
    /// where its numbers lie reads an image under another shape. A network with an operation that cannot runs a sample as a group of one.
    /// </summary>
    public virtual bool HasSampleKernel => Inputs.Concat(Outputs).All(value =>
        !value.Storage.Shape.IsSequence && (IsElementwise || value.Shape == value.Storage.Shape));

    /// <summary>The output from which it carries the loss's gradient to the logits, which a loss on logits does without.</summary>
    public virtual int? FinalOutput => null;

    /// <summary>Whether it reads and writes values with zeros around them; otherwise these are copied for those that need the zeros.</summary>
    public virtual bool KnowsHalos => true;

    /// <summary>The zeros that it needs around one of its inputs.</summary>
    public virtual Halo HaloFor(Value input) => Halo.None;

    /// <summary>Reads <paramref name="to"/> where it read <paramref name="from"/>: a pass put a copy of other layout between.</summary>
    public abstract void Rewire(Value from, Value to);

    /// <summary>Appends the operations that compute the gradients of its inputs and parameters.</summary>
    public abstract void Differentiate(Differentiation gradients);

    /// <summary>The parameters that it reads.</summary>
    public virtual IEnumerable<string> ParameterNames => [];

    /// <summary>Whether it reads what all groups of the batch measured, so that they must have come here first. In training only.</summary>
    public virtual bool AwaitsGroups => false;

    /// <summary>Roughly what it takes for one sample, in cycles; 0 for what takes about the same in every program.</summary>
    public virtual double SampleCycles => 0;

    /// <summary>About how many calls it takes, where these are more than a few.</summary>
    public virtual int Calls => 1;

    /// <summary>The floats that it adds to the buffer of what is prepared from the parameters for inference.</summary>
    public virtual int PackedSize => 0;

    /// <summary>Where in that buffer they begin.</summary>
    public int PackedOffset { get; set; }

    /// <summary>Writes what prepares them.</summary>
    public virtual void EmitPacking(PassEmitter emitter)
    {
    }

    /// <summary>Writes its kernel, if no equal one was written before, and the call of it.</summary>
    public abstract void Emit(PassEmitter emitter);

    /// <summary>Writes what prepares them on a device.</summary>
    public virtual void EmitDevicePacking(DeviceEmitter emitter)
    {
    }

    /// <summary>Writes its kernels for devices, if no equal ones were written before, and their launches.</summary>
    public virtual void EmitDevice(DeviceEmitter emitter)
        => throw new NotSupportedException($"{GetType().Name} is an operation of processors alone.");
}
