using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Emission.Contractions;

/// <summary>
/// Writes the results of sums in which two pixels share the lanes: they are stored apart or pooled together, and zeros follow their channels.
/// </summary>
internal sealed class PairedResults
{
    private const int Channels = Value.Lanes / 2;

    private readonly string _vector;
    private readonly int _width;
    private readonly CodeWriter _writer;

    /// <param name="isa">The instruction set. Where a vector holds both pixels, halves of it are stored.</param>
    /// <param name="writer">Receives the statements.</param>
    public PairedResults(Isa isa, CodeWriter writer)
    {
        _writer = writer;
        _width = Math.Min(isa.Width, Channels);
        _vector = $"Vector{_width * 32}";
    }

    /// <summary>Stores both pixels.</summary>
    /// <param name="lanes">The locals of the vectors that hold the sixteen lanes.</param>
    /// <param name="reference">What the first pixel is addressed from.</param>
    /// <param name="offset">Its distance from there.</param>
    /// <param name="stride">The distance of the second from the first.</param>
    public void Store(IReadOnlyList<string> lanes, string reference, int offset, int stride)
    {
        (IReadOnlyList<string> first, IReadOnlyList<string> second) = Halves(lanes);
        Store(first, reference, offset);
        Store(second, reference, offset + stride);
    }

    /// <summary>Stores what both pixels are pooled to.</summary>
    /// <param name="kind">The pooling.</param>
    /// <param name="count">The pixels of its window, of which a mean is taken.</param>
    /// <param name="lanes">The locals of the vectors that hold the sixteen lanes, each pooled over the pairs of the window.</param>
    /// <param name="reference">What the pooled pixel is addressed from.</param>
    /// <param name="offset">Its distance from there.</param>
    public void StorePooled(PoolKind kind, int count, IReadOnlyList<string> lanes, string reference, int offset)
    {
        (IReadOnlyList<string> first, IReadOnlyList<string> second) = Halves(lanes);
        Store(
            [.. first.Zip(second, (one, other) => kind == PoolKind.Average
                ? $"(({one} + {other}) * {PoolScale.Literal(count)})"
                : $"{_vector}.{kind}({one}, {other})")],
            reference,
            offset);
    }

    private static (IReadOnlyList<string> First, IReadOnlyList<string> Second) Halves(IReadOnlyList<string> lanes) => lanes.Count == 1
        ? ([$"{lanes[0]}.GetLower()"], [$"{lanes[0]}.GetUpper()"])
        : ([.. lanes.Take(lanes.Count / 2)], [.. lanes.Skip(lanes.Count / 2)]);

    private void Store(IReadOnlyList<string> channels, string reference, int offset)
    {
        for (int part = 0; part < channels.Count; part++)
        {
            int place = offset + (part * _width);
            _writer.Line($"{channels[part]}.StoreUnsafe(ref {reference}{(place == 0 ? string.Empty : $", {place}")});");
            _writer.Line($"{_vector}<float>.Zero.StoreUnsafe(ref {reference}, {place + Channels});");
        }
    }
}
