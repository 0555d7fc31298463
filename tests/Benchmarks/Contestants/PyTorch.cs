using Netwright.Benchmarks.Cases;

namespace Netwright.Benchmarks.Contestants;

/// <summary>
/// PyTorch: traced, frozen and optimized for inference; eager and channels-last for training. It also writes the ONNX files of other peers.
/// </summary>
/// <param name="process">The process.</param>
internal sealed class PyTorch(PeerProcess process) : Peer(PeerName, process)
{
    /// <summary>Its name.</summary>
    public const string PeerName = "PyTorch";

    /// <summary>The program, beside ours.</summary>
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Peers", "pytorch.py");

    /// <summary>A person's own Python first, then the one that Linux distributions package PyTorch for.</summary>
    private static readonly string[] Interpreters = ["python3", "/usr/bin/python3", "python"];

    private readonly PeerProcess _process = process;

    /// <summary>Starts it.</summary>
    /// <exception cref="ContestantException">It is not installed.</exception>
    public static PyTorch Start()
    {
        foreach (string interpreter in Interpreters)
        {
            try
            {
                return new PyTorch(PeerProcess.Start(interpreter, "-B", Program));
            }
            catch (ContestantException)
            {
                // The next interpreter may have it.
            }
        }

        throw new ContestantException($"no Python has it ({string.Join(", ", Interpreters)}). Install: apt install python3-torch, or pip install torch");
    }

    /// <inheritdoc/>
    public override bool Enters(BenchmarkCase benchmark) => benchmark.HasPeers;

    /// <summary>Writes a model with a fixed batch as an ONNX file: input «input», output «output».</summary>
    public void Export(BenchmarkCase benchmark, string file) => _process.Ask(["export", file, .. ModelArguments(benchmark)]);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments(BenchmarkCase benchmark) =>
        [benchmark.Workload == Workload.Forward ? "forward" : "train", .. ModelArguments(benchmark)];

    /// <summary>The network, and how many parameters it must have: a check that both are the same.</summary>
    private static string[] ModelArguments(BenchmarkCase benchmark)
    {
        NetworkInfo info = benchmark.Model.Create(threads: 1).Info;
        return
        [
            $"{benchmark.Batch}",
            $"{info.ParameterCount}",
            string.Join(',', info.InputShape),
            benchmark.Model.Name,
            .. benchmark.Model.Arguments.Select(static argument => $"{argument}"),
        ];
    }
}
