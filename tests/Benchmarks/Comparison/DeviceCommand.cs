using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Comparison;

/// <summary>What is particular to the command <c>devices</c>.</summary>
internal static class DeviceCommand
{
    /// <summary>The names of devices on the command line.</summary>
    public static IReadOnlyList<string> Devices { get; } = ["best", "vulkan", "gpu"];

    /// <summary>The suite of a device.</summary>
    /// <param name="name">One of <see cref="Devices"/>.</param>
    /// <param name="batch">The samples of each case; null for its own.</param>
    /// <exception cref="DeviceException">There is no such device.</exception>
    public static Suite SuiteOf(string name, int? batch)
    {
        Device device = name switch
        {
            "vulkan" => Device.Vulkan,
            "gpu" => Device.Gpu,
            _ => Device.Best,
        };
        return device == Device.Cpu
            ? throw new DeviceException(
                "There is no graphics processor here. Available: " + string.Join(", ", Device.Available.Select(static one => one.Name))
                + ". A driver that computes on the processor is taken with --device vulkan.")
            : new DeviceSuite(device, [.. DeviceCaseTable.All.Select(benchmark => benchmark with { Batch = batch ?? benchmark.Batch })]);
    }

    /// <summary>Compiles the kernels of cases and that of the peak into a file. It needs no device.</summary>
    /// <returns>The exit code.</returns>
    public static int WriteKernels(string file, ComparisonOptions options)
    {
        try
        {
            Network[] networks =
            [
                .. options.Selected(DeviceCaseTable.All).Select(static benchmark => benchmark.Model).Distinct().Select(static model => model.Create(threads: 1)),
            ];
            var peak = new KernelCollector();
            peak.Take<FmaKernel>();
            KernelBundle.Write(file, [.. networks.SelectMany(static network => NetworkKernels.Of(network)), .. peak.Kernels]);
            Console.WriteLine($"kernels of {networks.Length} networks written to {file}");
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DeviceException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
