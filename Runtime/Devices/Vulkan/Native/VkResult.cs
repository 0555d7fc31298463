namespace Netwright.Vulkan;

/// <summary>What a function of Vulkan returns; below zero it has failed.</summary>
internal enum VkResult
{
    /// <summary>It succeeded.</summary>
    Success = 0,

    /// <summary>A list is longer than the room that was given.</summary>
    Incomplete = 5,

    /// <summary>The processor's memory is used up.</summary>
    OutOfHostMemory = -1,

    /// <summary>The device's memory is used up.</summary>
    OutOfDeviceMemory = -2,

    /// <summary>The driver could not begin.</summary>
    InitializationFailed = -3,

    /// <summary>The device was reset, taken away, or has crashed.</summary>
    DeviceLost = -4,

    /// <summary>Memory cannot be mapped.</summary>
    MemoryMapFailed = -5,

    /// <summary>No driver is installed, or none that fits.</summary>
    IncompatibleDriver = -9,

    /// <summary>There are too many allocations.</summary>
    TooManyObjects = -10,
}
