namespace Netwright.Benchmarks.Measurement;

/// <summary>Something that multiplies and adds, and how fast it can.</summary>
internal interface IPeak
{
    /// <summary>Its name, in tables.</summary>
    string Name { get; }

    /// <summary>Measures it.</summary>
    /// <param name="threads">The number of the processor's threads, where it is that which computes.</param>
    /// <returns>Floating-point operations a second.</returns>
    double Measure(int threads);
}
