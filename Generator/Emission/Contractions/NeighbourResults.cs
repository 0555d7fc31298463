namespace Netwright.Generator.Emission.Contractions;

/// <summary>
/// Writes the results of sums in which neighbouring pixels stand in neighbouring lanes and are pooled together: two vectors become one, which is stored
/// in halves unless these belong together.
/// </summary>
/// <param name="isa">The instruction set.</param>
/// <param name="writer">Receives the statements.</param>
/// <param name="reference">What results are addressed from.</param>
internal sealed class NeighbourResults(Isa isa, CodeWriter writer, string reference)
{
    /// <summary>The first and the second of all neighbours of two vectors.</summary>
    public static IReadOnlyList<string> Lanes(string left, string right)
        => [$"LaneNeighbours.First({left}, {right})", $"LaneNeighbours.Second({left}, {right})"];

    /// <summary>Stores what became of two vectors, or of one that was taken twice.</summary>
    /// <param name="pooled">The local that holds it.</param>
    /// <param name="first">Where the results of the first vector go.</param>
    /// <param name="second">Where those of the second go; null where there is none.</param>
    public void Store(string pooled, int first, int? second)
    {
        if (second == first + (isa.Width / 2))
        {
            writer.Line(isa.Store(pooled, reference, first));
            return;
        }

        writer.Line(isa.Store($"{pooled}.GetLower()", reference, first));
        if (second is int place)
        {
            writer.Line(isa.Store($"{pooled}.GetUpper()", reference, place));
        }
    }
}
