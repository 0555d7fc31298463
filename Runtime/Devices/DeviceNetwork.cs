using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// A network that lives on a device: its parameters there, and which of them, these or those in the processor's memory, are newer. They travel when somebody
/// looks at them, not before.
/// </summary>
internal sealed class DeviceNetwork : IDisposable
{
    private readonly Network _network;
    private readonly AlignedBuffer _values;
    private readonly DeviceBuffer _parameters;
    private DeviceInference? _inference;
    private int _version;
    private bool _isNewer;

    /// <summary>Brings a network to a device.</summary>
    /// <param name="network">The network.</param>
    /// <param name="values">Its parameters in the processor's memory.</param>
    /// <param name="backend">The device.</param>
    /// <exception cref="DeviceException">It has no kernels, they cannot be compiled, or the device has no room.</exception>
    public DeviceNetwork(Network network, AlignedBuffer values, DeviceBackend backend)
    {
        _network = network;
        _values = values;
        Backend = backend;
        Code = network.DeviceCode ?? throw new DeviceException(NoKernels(network.Info));
        backend.Prepare(NetworkKernels.OfInference(Code));
        lock (backend.Gate)
        {
            _parameters = backend.Allocate(values.Length);
        }
    }

    /// <summary>The device.</summary>
    public DeviceBackend Backend { get; }

    /// <summary>Which kernels are launched.</summary>
    public DeviceCode Code { get; }

    /// <summary>What is known of the network.</summary>
    public NetworkInfo Info => _network.Info;

    /// <summary>The forward passes.</summary>
    public DeviceInference Inference
    {
        get
        {
            lock (Backend.Gate)
            {
                return _inference ??= new DeviceInference(this);
            }
        }
    }

    /// <summary>The message for a network that was not declared for devices.</summary>
    public static string NoKernels(NetworkInfo network) =>
        $"{network.Name} has no code for devices. Declare it with [Network(…, Targets = Target.Cpu | Target.Gpu)].";

    /// <summary>The parameters on the device, as new as anywhere. The caller holds the device's gate.</summary>
    public DeviceBuffer Parameters()
    {
        int version = _network.ParameterVersion;
        if (_version != version)
        {
            Backend.Upload(_parameters, 0, _values.Span);
            _version = version;
        }

        return _parameters;
    }

    /// <summary>Says that kernels were launched that change the parameters on the device.</summary>
    public void ParametersChanged() => Volatile.Write(ref _isNewer, true);

    /// <summary>Brings the parameters into the processor's memory, if those on the device are newer.</summary>
    public void Fetch()
    {
        if (!Volatile.Read(ref _isNewer))
        {
            return;
        }

        lock (Backend.Gate)
        {
            if (_isNewer)
            {
                Backend.Download(_parameters, 0, _values.Span);
                _version = _network.ParametersChanged();
                Volatile.Write(ref _isNewer, false);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (Backend.Gate)
        {
            _inference?.Dispose();
            _parameters.Dispose();
        }
    }
}
