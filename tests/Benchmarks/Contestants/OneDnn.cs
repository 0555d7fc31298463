using System.ComponentModel;
using System.Diagnostics;
using Netwright.Benchmarks.Cases;

namespace Netwright.Benchmarks.Contestants;

/// <summary>oneDNN's convolutions by one of its two algorithms, in the layouts that it chooses itself: no conversion is timed.</summary>
/// <param name="algorithm">The algorithm, <c>direct</c> or <c>Winograd</c>.</param>
/// <param name="process">The process.</param>
internal sealed class OneDnn(string algorithm, PeerProcess process) : Peer($"{PeerName} {algorithm}", process)
{
    /// <summary>What the names of both begin with.</summary>
    public const string PeerName = "oneDNN";

    private const string DirectMethod = "direct";
    private const string Winograd = "Winograd";

    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "Peers", "onednn.cpp");

    /// <summary>Compiles the peer's program if it is not there, and starts it for each algorithm.</summary>
    /// <param name="folder">Where the program is kept.</param>
    /// <exception cref="ContestantException">It is not installed.</exception>
    public static IEnumerable<OneDnn> Start(string folder)
    {
        string program = Compile(folder);
        return new[] { DirectMethod, Winograd }.Select(algorithm => new OneDnn(algorithm, PeerProcess.Start(program)));
    }

    /// <inheritdoc/>
    public override bool Enters(BenchmarkCase benchmark) => benchmark.Workload == Workload.Forward && benchmark.Model.Name switch
    {
        Kernels.FastestConvolution => true,
        Kernels.DirectMethod => algorithm == DirectMethod,
        _ => false,
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments(BenchmarkCase benchmark) =>
        [algorithm, $"{benchmark.Batch}", .. benchmark.Model.Arguments.Select(static argument => $"{argument}")];

    private static string Compile(string folder)
    {
        string program = Path.GetFullPath(Path.Combine(folder, "onednn"));
        if (File.Exists(program) && File.GetLastWriteTimeUtc(program) >= File.GetLastWriteTimeUtc(Source))
        {
            return program;
        }

        Directory.CreateDirectory(folder);
        var start = new ProcessStartInfo("c++", ["-std=c++17", "-O2", "-fopenmp", "-o", program, Source, "-ldnnl"]) { RedirectStandardError = true };
        try
        {
            using Process compiler = Process.Start(start)!;
            string complaints = compiler.StandardError.ReadToEnd();
            compiler.WaitForExit();
            return compiler.ExitCode == 0 ? program : throw Missing(complaints.Split('\n')[0]);
        }
        catch (Win32Exception exception)
        {
            throw Missing(exception.Message);
        }
    }

    private static ContestantException Missing(string reason) => new($"its program does not compile ({reason.Trim()}). Install: apt install g++ libdnnl-dev");
}
