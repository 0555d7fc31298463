namespace Netwright.Testing.RandomNetworks;

/// <summary>One line of a declaration: a layer or the use of a block.</summary>
/// <param name="head">The attribute up to its arguments: <c>Conv2D</c>, <c>Use&lt;Block&gt;</c>.</param>
/// <param name="arguments">Its arguments as text, those of properties with their names.</param>
internal sealed class RandomLine(string head, IEnumerable<string> arguments)
{
    private readonly List<string> _arguments = [.. arguments];

    /// <summary>The name that it was given.</summary>
    public string? Name { get; set; }

    /// <summary>The named value that it reads in place of the one above.</summary>
    public string? From { get; set; }

    /// <summary>How often a block is put in its place.</summary>
    public int Repeat { get; set; } = 1;

    /// <summary>The line as source.</summary>
    public override string ToString()
    {
        List<string> all = [.. _arguments];
        if (Repeat > 1)
        {
            all.Add($"Repeat = {Repeat}");
        }

        if (Name is not null)
        {
            all.Add($"Name = \"{Name}\"");
        }

        if (From is not null)
        {
            all.Add($"From = \"{From}\"");
        }

        return all.Count == 0 ? head : $"{head}({string.Join(", ", all)})";
    }
}
