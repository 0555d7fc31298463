using System.ComponentModel;
using Netwright.CompilerServices;

namespace Netwright;

/// <content>What networks declared for graphics processors have beside the processor's code.</content>
public abstract partial class Network
{
    /// <summary>The network's generated code for devices; <see langword="null"/> where it is not declared for any.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual DeviceCode? DeviceCode => null;
}
