namespace Netwright.Downloads;

/// <summary>Where datasets are looked for when the caller names no directory.</summary>
/// <param name="Shared">The directory that <see cref="Variable"/> names, if it is set; only read.</param>
/// <param name="Cache">The user's cache, into which missing files are downloaded.</param>
internal sealed record DataFolders(string? Shared, string Cache)
{
    /// <summary>The environment variable that names a directory with datasets.</summary>
    public const string Variable = "NETWRIGHT_DATA";

    /// <summary>The folders of this user: the cache is below local application data (XDG_DATA_HOME on Linux).</summary>
    public static DataFolders OfUser()
    {
        string? shared = Environment.GetEnvironmentVariable(Variable);
        string local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return new DataFolders(string.IsNullOrWhiteSpace(shared) ? null : shared, Path.Combine(local, "netwright"));
    }

    /// <summary>The folders that may hold a dataset: the shared one itself, its subfolder of the dataset's name, and the one in the cache.</summary>
    public IEnumerable<string> Candidates(string dataset)
    {
        if (Shared is not null)
        {
            yield return Shared;
            yield return Path.Combine(Shared, dataset);
        }

        yield return CacheOf(dataset);
    }

    /// <summary>The folder of a dataset in the cache.</summary>
    public string CacheOf(string dataset) => Path.Combine(Cache, dataset);
}
