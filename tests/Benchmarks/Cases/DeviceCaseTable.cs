namespace Netwright.Benchmarks.Cases;

/// <summary>All cases of <c>devices</c>.</summary>
internal static class DeviceCaseTable
{
    private static readonly Workload[] Workloads = [Workload.Forward, Workload.ResidentForward, Workload.TrainingStep];

    /// <summary>Whole networks with usual batches, and single layers with batches that fill a large device.</summary>
    public static IReadOnlyList<BenchmarkCase> All { get; } =
    [
        .. Of(Network("lenet5", "LeNet5"), 256),
        .. Of(Network("resnet20", "ResNet20", "BasicBlock", "BasicStage"), 256),
        .. Of(Network("resnet50", "ResNet50", "Bottleneck", "BottleneckStage"), 32),
        new(Kernels.MatrixProduct(4096), Workload.ResidentForward, 4096),
        new(Kernels.PlainConvolution(64, 56), Workload.ResidentForward, 128),
    ];

    private static IEnumerable<BenchmarkCase> Of(Model model, int batch) => Workloads.Select(workload => new BenchmarkCase(model, workload, batch));

    private static Model Network(string name, string type, params IReadOnlyList<string> blocks) =>
        Model.OfDevice(name, [], $"Netwright.Zoo.{type}", ZooSources.Joined([type, .. blocks]));
}
