namespace Netwright.Generator.Emission.Devices;

/// <summary>A walk over everything that is summed.</summary>
/// <param name="Sums">The variables that hold the sums behind it; a term adds to them.</param>
/// <param name="Term">What is done for every element.</param>
/// <param name="After">What follows from the sums, in all threads: the next walk may use it.</param>
internal sealed record ReductionStep(IReadOnlyList<string> Sums, IReadOnlyList<string> Term, IReadOnlyList<string> After)
{
    public ReductionStep(IReadOnlyList<string> sums, IReadOnlyList<string> term)
        : this(sums, term, [])
    {
    }
}
