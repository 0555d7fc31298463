using Netwright.Benchmarks.Contestants;
using Netwright.Benchmarks.Goals;

namespace Netwright.Benchmarks.Cases;

/// <summary>All cases of <c>compare</c>, and what is to be reached in each. Ours and the peers' are driven by this table alone.</summary>
internal static class CaseTable
{
    /// <summary>A single convolution, and a chain in which the conversions of layout at its ends count little.</summary>
    private static readonly int[] Counts = [1, 4];

    /// <summary>The channels of the convolutions, and the size that images have at so many channels in usual networks.</summary>
    private static readonly (int Channels, int Size)[] Convolutions = [(16, 32), (32, 16), (64, 56), (128, 28), (256, 14), (512, 7)];

    /// <summary>The cases.</summary>
    public static IReadOnlyList<BenchmarkCase> All { get; } =
    [
        new(BenchmarkNetworks.LeNet5ReLU, Workload.Forward, 1, new SpeedupGoal(OnnxRuntimePeer.PeerName, 3.0, 4.0)),
        new(BenchmarkNetworks.LeNet5ReLU, Workload.Forward, 64, new SpeedupGoal(OnnxRuntimePeer.PeerName, 3.0, 3.6), new PeakGoal(null, null, 0.85)),
        new(BenchmarkNetworks.LeNet5ReLU, Workload.Forward, 256, new SpeedupGoal(OnnxRuntimePeer.PeerName, 3.0, 3.6), new PeakGoal(null, null, 0.85)),
        new(BenchmarkNetworks.LeNet5ReLU, Workload.TrainingStep, 64, new SpeedupGoal(PyTorch.PeerName, 3.5, 5.0)),
        new(BenchmarkNetworks.LeNet5, Workload.Forward, 1),
        new(BenchmarkNetworks.LeNet5, Workload.Forward, 64),
        new(BenchmarkNetworks.LeNet5, Workload.TrainingStep, 64),
        new(BenchmarkNetworks.ResNet20, Workload.Forward, 1, new SpeedupGoal(OnnxRuntimePeer.PeerName, 1.3, 1.6)),
        new(BenchmarkNetworks.ResNet20, Workload.Forward, 64, new SpeedupGoal(OnnxRuntimePeer.PeerName, 1.3, 1.6)),
        new(BenchmarkNetworks.ResNet20, Workload.TrainingStep, 64, new SpeedupGoal(PyTorch.PeerName, 2.0, 3.0)),
        new(BenchmarkNetworks.ResNet18, Workload.Forward, 1, new SpeedupGoal(OnnxRuntimePeer.PeerName, 1.2, 2.0)),
        new(BenchmarkNetworks.MobileNet, Workload.Forward, 1, new SpeedupGoal(OnnxRuntimePeer.PeerName, 1.0, 1.4)),
        new(BenchmarkNetworks.SqueezeNet, Workload.Forward, 1, new SpeedupGoal(OnnxRuntimePeer.PeerName, 1.0, 1.4)),
        .. Counts.SelectMany(static count => Convolutions.Select(shape => Direct(shape.Channels, shape.Size, count))),
        .. Counts.SelectMany(static count => Convolutions.Where(IsForWinograd).Select(shape => Fastest(shape.Channels, shape.Size, count))),
        new(BenchmarkNetworks.LeNet5ReLU, Workload.Epoch, 64, new DurationGoal(2, 1.0, 0.6)),
        new(BenchmarkNetworks.LeNet5ReLU, Workload.EpochWithLoading, 64, new DurationGoal(2, 1.0, 0.6)),
    ];

    private static bool IsForWinograd((int Channels, int Size) shape) => shape.Channels >= 64;

    private static BenchmarkCase Direct(int channels, int size, int count) => new(
        Kernels.DirectConvolution(channels, size, count), Workload.Forward, 1, new PeakGoal(null, 0.85, 0.92), new PeakGoal("Avx2", 0.80, 0.95));

    private static BenchmarkCase Fastest(int channels, int size, int count) =>
        new(Kernels.Convolution(channels, size, count), Workload.Forward, 1, new SpeedupGoal(OneDnn.PeerName, 1.2, 1.6));
}
