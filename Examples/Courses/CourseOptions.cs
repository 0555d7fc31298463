namespace Courses;

/// <summary>What the command line of a program asks for.</summary>
/// <param name="Quick">Whether to be done in seconds: fewer samples, fewer epochs.</param>
/// <param name="Data">The directory that holds the dataset; without one it is looked for.</param>
/// <param name="IsDrawn">Whether to learn from pictures that the program draws itself.</param>
/// <param name="Output">The directory into which pictures and reports go.</param>
/// <param name="Seed">The seed of all random numbers.</param>
/// <param name="Threads">The threads that train.</param>
public sealed record CourseOptions(bool Quick, string? Data, bool IsDrawn, string Output, int Seed, int Threads)
{
    /// <summary>The setting of a full or of a quick run.</summary>
    public T Choose<T>(T full, T quick) => Quick ? quick : full;

    /// <summary>Says where a picture or report goes, and makes the directory for it.</summary>
    /// <returns>The path of the file.</returns>
    public string PathOf(string file)
    {
        string path = Path.Combine(Directory.CreateDirectory(Output).FullName, file);
        Console.WriteLine($"wrote {Path.GetRelativePath(Environment.CurrentDirectory, path)}");
        return path;
    }
}
