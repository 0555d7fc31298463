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

    /// <summary>The fewest insertions, deletions and replacements that turn one into the other (Levenshtein 1966).</summary>
    private static int EditDistance(string first, string second)
    {
        int[] row = [.. Enumerable.Range(0, second.Length + 1)];
        for (int i = 0; i < first.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < second.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(first[i]) == char.ToLowerInvariant(second[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], row[j + 1]) + 1);
            }
        }

        return row[second.Length];
    }
}
