using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Contractions;

/// <summary>How a contraction is cut for one instruction set.</summary>
/// <param name="Tile">The elements of each tiled axis that are summed at once in registers.</param>
/// <param name="Unroll">The steps of each reduced axis that are written out; a divisor of its extent.</param>
/// <param name="SharesLoads">Whether loads are shared along the contraction's overlapping axis.</param>
/// <param name="Cutting">What becomes of the axes that tiles do not divide.</param>
internal sealed record Schedule(IReadOnlyDictionary<Axis, int> Tile, IReadOnlyDictionary<Axis, int> Unroll, bool SharesLoads, Cutting Cutting);
