using System.Diagnostics;
using Netwright.CompilerServices;

namespace Netwright.Benchmarks.Measurement;

/// <summary>The peak of a device in single precision: <see cref="FmaKernel"/>, launched for long enough that waiting for it does not count.</summary>
/// <param name="backend">The device.</param>
internal sealed class DevicePeak(DeviceBackend backend) : IPeak
{
    /// <summary>The least time of a launch, in seconds.</summary>
    private const double ShortestSample = 20e-3;

    private const int Samples = 3;

    private int _iterations = 1;

    /// <inheritdoc/>
    public string Name => backend.Name;

    /// <inheritdoc/>
    public double Measure(int threads)
    {
        lock (backend.Gate)
        {
            using DeviceBuffer results = backend.Allocate(1);
            double sample = Time(results);
            while (sample < ShortestSample)
            {
                _iterations *= 2;
                sample = Time(results);
            }

            for (int again = 1; again < Samples; again++)
            {
                sample = Math.Min(sample, Time(results));
            }

            return FmaKernel.Operations * (double)FmaKernel.Threads * _iterations / sample;
        }
    }

    private double Time(DeviceBuffer results)
    {
        float nothing = 0;
        long start = Stopwatch.GetTimestamp();
        backend.Run<FmaKernel>(FmaKernel.Threads, 1, 1, [results], [_iterations]);
        backend.Barrier();
        backend.Download(results, 0, new Span<float>(ref nothing));
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
