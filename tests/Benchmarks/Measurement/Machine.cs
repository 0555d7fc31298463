using System.Runtime.InteropServices;

namespace Netwright.Benchmarks.Measurement;

/// <summary>The machine on which figures were measured.</summary>
/// <param name="Processor">The processor's name.</param>
/// <param name="Processors">The number of processors that this process may use.</param>
/// <param name="System">The operating system.</param>
/// <param name="Runtime">The version of .NET.</param>
internal sealed record Machine(string Processor, int Processors, string System, string Runtime)
{
    private const string LinuxProcessors = "/proc/cpuinfo";

    /// <summary>This machine.</summary>
    public static Machine Current { get; } =
        new(ProcessorName(), Environment.ProcessorCount, RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription);

    /// <inheritdoc/>
    public override string ToString() => $"{Processor}, {Processors} processors, {Runtime}, {System}";

    private static string ProcessorName()
    {
        string? line = File.Exists(LinuxProcessors)
            ? File.ReadLines(LinuxProcessors).FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? $"{RuntimeInformation.ProcessArchitecture}";
    }
}
