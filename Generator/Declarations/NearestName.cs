namespace Netwright.Generator.Declarations;

/// <summary>Finds the name that a person may have meant.</summary>
internal static class NearestName
{
    /// <summary>The known name that fewest edits away; <see langword="null"/> where all differ in more than a third of their letters.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        (string? nearest, int distance) = known
            .Select(candidate => (candidate, distance: EditDistance(name, candidate)))
            .OrderBy(static pair => pair.distance)
            .FirstOrDefault();
        return nearest is not null && distance <= Math.Max(1, Math.Max(name.Length, nearest.Length) / 3) ? nearest : null;
    }

    /// <summary>
    /// The fewest insertions, deletions, replacements and exchanges of neighbours that turn one into the other (Damerau 1964), no letter being
    /// touched twice.
    /// </summary>
    private static int EditDistance(string first, string second)
    {
        int[] rowBefore = [];
        int[] row = [.. Enumerable.Range(0, second.Length + 1)];
        for (int i = 0; i < first.Length; i++)
        {
            int[] next = new int[row.Length];
            next[0] = i + 1;
            for (int j = 0; j < second.Length; j++)
            {
                int replaced = row[j] + (AreSame(first[i], second[j]) ? 0 : 1);
                next[j + 1] = Math.Min(replaced, Math.Min(next[j], row[j + 1]) + 1);
                if (i > 0 && j > 0 && AreSame(first[i], second[j - 1]) && AreSame(first[i - 1], second[j]))
                {
                    next[j + 1] = Math.Min(next[j + 1], rowBefore[j - 1] + 1);
                }
            }

            (rowBefore, row) = (row, next);
        }

        return row[second.Length];
    }

    private static bool AreSame(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
