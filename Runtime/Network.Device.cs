using System.ComponentModel;
using Netwright.CompilerServices;

namespace Netwright;

/// <content>Where the network computes.</content>
public abstract partial class Network
{
    /// <summary>
    /// Where the network computes from now on: <see cref="Device.Cpu"/> at first. On another device its parameters, activations and gradients stay there;
    /// what is asked of it, and what it answers, is the same but for rounding. Not while another thread uses the network.
    /// </summary>
    /// <exception cref="DeviceException">
    /// The network is not declared with <see cref="Target.Gpu"/>, its kernels cannot be compiled, or the device has no room for it. The network stays where it was.
    /// </exception>
    public Device Device
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (!ReferenceEquals(field, value))
            {
                DeviceNetwork? next = value.Backend is { } backend ? new DeviceNetwork(this, _parameters, backend) : null;
                OnDevice?.Fetch();
                OnDevice?.Dispose();
                OnDevice = next;
                field = value;
            }
        }
    } = Device.Cpu;

    /// <summary>The network's generated code for devices; <see langword="null"/> where it is not declared for any.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual DeviceCode? DeviceCode => null;

    /// <summary>What of the network is on <see cref="Device"/>; null on the processor.</summary>
    internal DeviceNetwork? OnDevice { get; private set; }
}
