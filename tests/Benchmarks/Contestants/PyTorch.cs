using Netwright.Benchmarks.Cases;

namespace Netwright.Benchmarks.Contestants;

/// <summary>
/// PyTorch: traced, frozen and optimized for inference; eager and channels-last for training. It also writes the ONNX files of other peers.
/// </summary>
/// <param name="name">Its name, a column of the table.</param>
/// <param name="process">The process.</param>
internal sealed class PyTorch(string name, PeerProcess process) : Peer(name, process)
{
    /// <summary>Its name on the processor; with what the names on a graphics processor begin.</summary>
    public const string PeerName = "PyTorch";

    private const string Processor = "cpu";

    /// <summary>The program, beside ours.</summary>
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Peers", "pytorch.py");

    /// <summary>A person's own Python first, then the one that Linux distributions package PyTorch for.</summary>
    private static readonly string[] Interpreters = ["python3", "/usr/bin/python3", "python"];

    /// <summary>On a graphics processor: the names, and what <c>Peers/pytorch.py</c> calls them. As it comes, PyTorch rounds the factors of convolutions to TF32.</summary>
    private static readonly (string Name, string Device)[] Devices = [($"{PeerName} fp32", "cuda"), ($"{PeerName} as it comes", "cuda-tf32")];

    private readonly PeerProcess _process = process;

    /// <summary>Starts it on the processor.</summary>
    /// <exception cref="ContestantException">It is not installed.</exception>
    public static PyTorch Start() => Start(PeerName, Processor);

    /// <summary>Starts it on the graphics processor, in single precision and with the precision that it has by default.</summary>
    /// <exception cref="ContestantException">It is not installed, or sees no such device.</exception>
    public static IEnumerable<PyTorch> StartOnDevice() => Devices.Select(static device => Start(device.Name, device.Device));

    /// <inheritdoc/>
    public override bool Enters(BenchmarkCase benchmark) => benchmark.HasPeers;

    /// <summary>Writes a model with a fixed batch as an ONNX file: input «input», output «output».</summary>
    public void Export(BenchmarkCase benchmark, string file) => _process.Ask(["export", file, .. ModelArguments(benchmark)]);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments(BenchmarkCase benchmark) =>
    [
        benchmark.Workload switch
        {
            Workload.Forward => "forward",
            Workload.ResidentForward => "resident",
            _ => "train",
        },
        .. ModelArguments(benchmark),
    ];

    private static PyTorch Start(string name, string device)
    {
        List<string> failures = [];
        foreach (string interpreter in Interpreters)
        {
            try
            {
                return new PyTorch(name, PeerProcess.Start(interpreter, "-B", Program, device));
            }
            catch (ContestantException exception)
            {
                // The next interpreter may have it.
                failures.Add($"{interpreter}: {exception.Message}");
            }
        }

        throw new ContestantException($"no Python has it ({string.Join("; ", failures)}). Install: apt install python3-torch, or pip install torch");
    }

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
