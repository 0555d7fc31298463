using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// A neural network: what the generator knows of it, its parameters, and what can be done with it. The class that bears
/// <see cref="NetworkAttribute"/> derives from this one.
/// </summary>
public abstract partial class Network
{
    private readonly AlignedBuffer _parameters;
    private int _threads = Environment.ProcessorCount;

    /// <summary>Makes the network and draws its parameters.</summary>
    /// <param name="info">The network's description.</param>
    /// <param name="code">Its generated code for this processor.</param>
    /// <param name="seed">The seed of its initial parameters: the same seed gives the same bits.</param>
    protected Network(NetworkInfo info, NetworkCode code, int seed)
    {
        ArgumentNullException.ThrowIfNull(info);
        ArgumentNullException.ThrowIfNull(code);
        Info = info;
        InputSize = info.InputShape.Size;
        OutputSize = info.OutputShape.Size;
        Cost = info.MultiplyAccumulates;
        _code = code;
        _parameters = new AlignedBuffer(AlignedBuffer.RoundUp(info.Buffers.Parameters));
        Workspaces = new WorkspacePool(info);
        ParameterInitialization.FillAll(info.Parameters, seed, _parameters);
        Parameters = new ParameterCollection(this);
    }

    /// <summary>What the network is made of.</summary>
    public NetworkInfo Info { get; }

    /// <summary>The network's parameters by place and by name.</summary>
    public ParameterCollection Parameters { get; }

    /// <summary>The number of values in one input sample.</summary>
    public int InputSize { get; }

    /// <summary>The number of values in the main output of one sample.</summary>
    public int OutputSize { get; }

    /// <summary>
    /// The most threads that a call uses, the calling one among them; 1 keeps all work on it. At first the number of processors. Results
    /// do not depend on it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Threads
    {
        get => _threads;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _threads = value;
        }
    }

    /// <summary>Whether threads that share a sample are faster than one.</summary>
    internal SharingTrial Sharing { get; } = new();

    /// <summary>The multiply-accumulates of one sample, counted once: the layers are not asked on every call.</summary>
    internal long Cost { get; }

    /// <summary>
    /// All parameters in the layout of <see cref="ParameterInfo.Offset"/>, up to whole vectors. Whoever writes calls
    /// <see cref="ParametersChanged"/>.
    /// </summary>
    internal Span<float> ParameterValues
    {
        get
        {
            OnDevice?.Fetch();
            return _parameters.Span;
        }
    }

    /// <summary><see cref="ParameterValues"/>, to keep.</summary>
    internal Memory<float> ParameterMemory
    {
        get
        {
            OnDevice?.Fetch();
            return _parameters.Memory;
        }
    }

    /// <summary>The first of <see cref="ParameterValues"/>, on a 64-byte boundary; for code that runs on the processor.</summary>
    internal ref float ParameterStart => ref _parameters.Start;

    /// <summary>The layers, their shapes, parameters and costs as a table.</summary>
    public NetworkSummary Summary() => new(Info);
}
