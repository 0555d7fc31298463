using System.Diagnostics;

namespace Netwright.Benchmarks.Measurement;

/// <summary>
/// Times calls. Every contestant does it alike (<c>Peers/pytorch.py</c> and <c>Peers/onednn.cpp</c> do the same in their languages): calls shorter
/// than <see cref="ShortestSample"/> are timed several in a row.
/// </summary>
internal static class Sampler
{
    /// <summary>The least time of one sample, in seconds: reading the clock twice must not count.</summary>
    public const double ShortestSample = 50e-6;

    /// <summary>The same where the end of a sample waits for a device, which takes tens of microseconds.</summary>
    public const double ShortestSampleOfDevice = 5e-3;

    /// <summary>The time of calls before any that counts, in seconds: caches fill, and code reaches its last tier.</summary>
    public const double WarmUp = 0.25;

    /// <summary>Calls for <see cref="WarmUp"/> seconds, at least once.</summary>
    public static void Warm(TimedCall timed)
    {
        long start = Stopwatch.GetTimestamp();
        do
        {
            Time(timed, 1);
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < WarmUp);
    }

    /// <summary>Times calls for some seconds, at least one sample.</summary>
    public static Timing Run(TimedCall timed, double seconds)
    {
        double shortest = timed.Finish is null ? ShortestSample : ShortestSampleOfDevice;
        int inRow = 1;
        double sample = Time(timed, inRow);
        if (sample < shortest)
        {
            inRow = (int)Math.Ceiling(shortest / sample);
            sample = Time(timed, inRow);
        }

        List<double> samples = [sample / inRow];
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds + sample < seconds)
        {
            samples.Add(Time(timed, inRow) / inRow);
        }

        samples.Sort();
        return new Timing(samples[0] * 1e6, samples[samples.Count / 2] * 1e6, (long)samples.Count * inRow);
    }

    private static double Time(TimedCall timed, int inRow)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < inRow; i++)
        {
            timed.Call();
        }

        timed.Finish?.Invoke();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
