using System.Globalization;

namespace Netwright.Generator.Emission.Devices;

/// <summary>Where something lies in a buffer of a device.</summary>
/// <param name="Buffer">The buffer.</param>
/// <param name="Start">Where it begins, in floats; in a buffer with a share for every group, in that share.</param>
/// <param name="Size">Its size.</param>
internal sealed record DevicePlace(DeviceBufferKind Buffer, int Start, int Size)
{
    /// <summary>How far behind <see cref="Start"/> a kernel begins.</summary>
    public int Offset { get; init; }

    /// <summary>How far the kernel's beginning moves with each step of a loop of launches.</summary>
    public int Step { get; init; }

    /// <summary>Whether every group has one of its own.</summary>
    public bool IsPerGroup { get; init; } = Buffer is DeviceBufferKind.Arena or DeviceBufferKind.Inputs or DeviceBufferKind.Outputs;

    /// <summary>The kernel's beginning as an expression of the launch plan, in which <c>at</c> counts the steps of a loop.</summary>
    public string Argument => Step == 0 ? Number(Start + Offset) : $"{Number(Start + Offset)} + (at * {Number(Step)})";

    /// <summary>Whether both have floats in common.</summary>
    public bool Overlaps(DevicePlace other) => Buffer == other.Buffer && Start < other.Start + other.Size && other.Start < Start + Size;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
