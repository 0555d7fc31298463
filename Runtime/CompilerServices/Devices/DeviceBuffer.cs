using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>Floats in the memory of a device. A backend implements it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DeviceBuffer : IDisposable
{
    /// <summary>The number of floats.</summary>
    public abstract int Length { get; }

    /// <inheritdoc/>
    public abstract void Dispose();
}
