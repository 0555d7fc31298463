using System.Globalization;

namespace Netwright.Generator.Emission.Devices;

/// <summary>How many threads a launch asks for, as expressions of the launch plan.</summary>
internal readonly record struct DeviceThreads(string X, string Y = "1", string Z = "1")
{
    /// <summary>The groups of sixteen samples in the batch.</summary>
    public const string Groups = "pass.Groups";

    /// <summary>The thread groups that a launch may have along an axis.</summary>
    public const int MostGroups = 65_535;

    // In thread groups of 256 that is half of the most.
    private const int MostAlongX = 1 << 23;

    /// <summary>So many threads along x and, where they are too many, along z.</summary>
    public static DeviceThreads Of(int count, string y) => count <= MostAlongX
        ? new DeviceThreads(Number(count), y)
        : new DeviceThreads(Number(MostAlongX), y, Number((count + MostAlongX - 1) / MostAlongX));

    /// <summary>The number of a thread among so many, in HLSL.</summary>
    public static string IndexAmong(int count) => count <= MostAlongX ? "id.x" : $"id.z * {Number(MostAlongX)} + id.x";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
