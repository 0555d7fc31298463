using Netwright.CompilerServices;

namespace Netwright;

/// <summary>Which kernels a network will launch, found by launching them for nobody.</summary>
internal static class NetworkKernels
{
    // Plans may differ with the size of a batch, and with where losses write their gradients.
    private static readonly int[] Batches = [1, NetworkCode.GroupSize, 64 * NetworkCode.GroupSize, 2048 * NetworkCode.GroupSize];

    /// <summary>All kernels of a network, and those that train it.</summary>
    /// <exception cref="ArgumentException">It has none.</exception>
    public static IReadOnlyCollection<KernelSource> Of(Network network)
    {
        DeviceCode code = network.DeviceCode ?? throw new ArgumentException(DeviceNetwork.NoKernels(network.Info), nameof(network));
        return [.. OfInference(code), .. OfTraining(code)];
    }

    /// <summary>The kernels of inference.</summary>
    public static IReadOnlyCollection<KernelSource> OfInference(DeviceCode code) => Collect((collector, samples) => code.Forward(collector, PassOf(samples, 0)));

    /// <summary>The kernels of training: those of the network, and those that train any network.</summary>
    public static IReadOnlyCollection<KernelSource> OfTraining(DeviceCode code)
    {
        return Collect((collector, samples) =>
        {
            foreach (uint fromLogits in (ReadOnlySpan<uint>)[0, ~0u])
            {
                DevicePass pass = PassOf(samples, fromLogits);
                code.TrainForward(collector, pass);
                code.TrainBackward(collector, pass);
            }

            collector.Take<LaneCopyKernel>();
            collector.Take<PenaltyKernel>();
            collector.Take<GradientSumsKernel>();
            collector.Take<GradientControlKernel>();
            collector.Take<ClippingKernel>();
            collector.Take<SgdKernel>();
            collector.Take<AdaGradKernel>();
            collector.Take<RmsPropKernel>();
            collector.Take<AdaptiveMomentsKernel>();
            collector.Take<RunningStatisticsKernel>();
        });
    }

    private static IReadOnlyCollection<KernelSource> Collect(Action<KernelCollector, int> launch)
    {
        var collector = new KernelCollector();
        foreach (int samples in Batches)
        {
            launch(collector, samples);
        }

        return collector.Kernels;
    }

    private static DevicePass PassOf(int samples, uint fromLogits)
    {
        var none = new NoBuffer();
        return new DevicePass
        {
            Samples = samples,
            FromLogits = fromLogits,
            Inputs = none,
            Parameters = none,
            Arena = none,
            Outputs = none,
            Packed = none,
            Gradients = none,
            Partials = none,
        };
    }

    private sealed class NoBuffer : DeviceBuffer
    {
        public override int Length => 0;

        public override void Dispose()
        {
        }
    }
}
