namespace Netwright.Numerics.Tests.InstructionSets;

/// <summary>
/// The batches that networks are run on. A child run takes one of each list: its parent runs the same code for all of them, on a processor
/// that has the instructions, and what the child is for, the runtime's way to do without, shows in each kernel however often it is called.
/// </summary>
internal static class Batches
{
    /// <summary>A whole group of sixteen and one sample beyond it: all kernels run, with lanes that count and lanes that do not.</summary>
    public const int Representative = 17;

    /// <summary>Around the edges of groups: the first and the last lane, one lane too many, several groups.</summary>
    public static IReadOnlyList<int> AroundGroups { get; } = Of(1, 15, 16, 17, 31, 33, 64);

    /// <summary>Those of these that this process runs.</summary>
    public static IReadOnlyList<int> Of(params int[] sizes) => ChildRun.IsThisOne ? [Representative] : sizes;
}
