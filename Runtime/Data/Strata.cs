namespace Netwright;

/// <summary>The classes of a labelled dataset, each split for itself.</summary>
internal static class Strata
{
    /// <summary>Splits so that the second part has the rounded fraction of all samples and nearly that of each class.</summary>
    /// <returns>The indices of both parts, in random order.</returns>
    public static (int[] First, int[] Second) Split(Dataset dataset, double fraction, RandomSource random)
    {
        int[] order = [.. Enumerable.Range(0, dataset.Count)];
        random.Shuffle(order);
        int[][] classes = [.. order.GroupBy(dataset.Label).OrderBy(static members => members.Key).Select(static members => members.ToArray())];
        int[] taken = Apportion([.. classes.Select(static members => members.Length)], fraction, (int)Math.Round(dataset.Count * fraction));
        var second = new HashSet<int>(classes.Zip(taken).SelectMany(static pair => pair.First.Take(pair.Second)));
        return ([.. order.Where(sample => !second.Contains(sample))], [.. order.Where(second.Contains)]);
    }

    /// <summary>How many each class gives: its share rounded down, and what is left to the largest remainders (Hamilton's method).</summary>
    private static int[] Apportion(int[] sizes, double fraction, int total)
    {
        int[] taken = [.. sizes.Select(size => (int)(size * fraction))];
        int left = total - taken.Sum();
        foreach (int index in Enumerable.Range(0, sizes.Length).OrderByDescending(index => (sizes[index] * fraction) - taken[index]).Take(left))
        {
            taken[index]++;
        }

        return taken;
    }
}
