using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Goals;
using Netwright.Testing;

namespace Netwright.Benchmarks.Contestants;

/// <summary>Ours and those peers that are installed.</summary>
internal sealed class ContestantList : IDisposable
{
    private readonly List<IContestant> _contestants = [];

    private ContestantList()
    {
    }

    /// <summary>The contestants, ours first.</summary>
    public IReadOnlyList<IContestant> All => _contestants;

    /// <summary>Finds and starts them.</summary>
    /// <param name="peers">The folder of what peers need.</param>
    /// <param name="say">Is told which peer is missing, and how to install it.</param>
    public static ContestantList Start(string peers, Action<string> say)
    {
        var list = new ContestantList();
        list._contestants.Add(new OwnNetwork(null));
        list._contestants.AddRange(CaseTable.All
            .SelectMany(static benchmark => benchmark.Goals)
            .OfType<PeakGoal>()
            .Select(static goal => goal.InstructionSet)
            .OfType<string>()
            .Distinct()
            .Where(static set => CompiledNetworks.Supported.Contains(set))
            .Select(static set => new OwnNetwork(set)));

        PyTorch? pyTorch = null;
        list.Add(PyTorch.PeerName, say, () => [pyTorch = PyTorch.Start()]);
        var models = new OnnxModels(Path.Combine(peers, "onnx"), pyTorch);
        list.Add(OnnxRuntimePeer.PeerName, say, () => [OnnxRuntimePeer.Start(peers, models)]);
        list.Add(OneDnn.PeerName, say, () => OneDnn.Start(peers));
        return list;
    }

    /// <summary>Ours on a device, and PyTorch on the graphics processor that CUDA sees, which should be the same.</summary>
    /// <param name="device">The device.</param>
    /// <param name="say">Is told whether PyTorch is missing, and how to install it.</param>
    public static ContestantList StartOnDevice(Device device, Action<string> say)
    {
        var list = new ContestantList();
        list._contestants.Add(new OwnNetwork(null, device));
        list.Add(PyTorch.PeerName, say, PyTorch.StartOnDevice);
        return list;
    }

    /// <inheritdoc/>
    public void Dispose() => _contestants.ForEach(static contestant => contestant.Dispose());

    private void Add(string name, Action<string> say, Func<IEnumerable<IContestant>> start)
    {
        try
        {
            _contestants.AddRange(start());
        }
        catch (ContestantException exception)
        {
            say($"{name} is missing: {exception.Message}");
        }
    }
}
