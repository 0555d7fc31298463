using Netwright.Benchmarks.Cases;
using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.Contestants;

/// <summary>Somebody who runs cases and times them.</summary>
internal interface IContestant : IDisposable
{
    /// <summary>Its name, a column of the table.</summary>
    string Name { get; }

    /// <summary>What it is, with its version.</summary>
    string Description { get; }

    /// <summary>Whether it takes part in a case.</summary>
    bool Enters(BenchmarkCase benchmark);

    /// <summary>Makes ready for a case, in place of the last one, and warms up.</summary>
    /// <exception cref="ContestantException">It cannot; the message says why.</exception>
    void Prepare(BenchmarkCase benchmark, int threads);

    /// <summary>Times the case that it is ready for, for some seconds.</summary>
    /// <exception cref="ContestantException">It failed.</exception>
    Timing Run(double seconds);
}
