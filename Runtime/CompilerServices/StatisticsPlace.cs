using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Netwright.CompilerServices;

/// <summary>Where one operation's numbers stand among the statistics of all groups.</summary>
/// <param name="Stride">The floats that a group has.</param>
/// <param name="Offset">Where in them the operation's begin.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct StatisticsPlace(int Stride, int Offset)
{
    /// <summary>The operation's numbers of one group.</summary>
    public ref float Of(ref float statistics, int group) => ref Unsafe.Add(ref statistics, (group * Stride) + Offset);
}
