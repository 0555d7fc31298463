namespace Netwright.Generator.Emission.Devices;

/// <summary>What a launch reads or writes.</summary>
/// <param name="Place">Where.</param>
/// <param name="IsWritten">Whether it writes there.</param>
internal readonly record struct DeviceAccess(DevicePlace Place, bool IsWritten)
{
    /// <summary>Whether one of both has to wait for the other.</summary>
    public bool Conflicts(DeviceAccess other) => (IsWritten || other.IsWritten) && Place.Overlaps(other.Place);
}
