using Netwright.Downloads;

namespace Netwright;

/// <summary>Finds the files of MNIST, or downloads them, and reads them.</summary>
internal sealed class MnistSource(DataFolders folders, Downloader downloader, MnistFiles files)
{
    /// <summary>Where MNIST is published.</summary>
    public static readonly IReadOnlyList<Uri> Mirrors =
    [
        new("https://ossci-datasets.s3.amazonaws.com/mnist/"),
        new("https://storage.googleapis.com/cvdf-datasets/mnist/"),
    ];

    private const string Dataset = "mnist";

    /// <summary>Loads both datasets, as <see cref="Mnist.LoadAsync"/> documents.</summary>
    public async Task<Mnist> LoadAsync(string? directory, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        string folder = directory ?? folders.Candidates(Dataset).FirstOrDefault(HasAllFiles)
            ?? await DownloadAsync(progress, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return new Mnist(
            MnistReader.Read(Require(folder, files.TrainImages), Require(folder, files.TrainLabels)),
            MnistReader.Read(Require(folder, files.TestImages), Require(folder, files.TestLabels)));
    }

    private async Task<string> DownloadAsync(IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        string folder = folders.CacheOf(Dataset);
        try
        {
            Directory.CreateDirectory(folder);
            foreach (PublishedFile file in files.All.Where(file => Find(folder, file) is null))
            {
                await downloader.DownloadAsync(file, Path.Combine(folder, file.Name), progress, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DatasetUnavailableException(
                $"MNIST is not on this machine. {exception.Message}\n"
                + $"Put {string.Join(", ", files.All.Select(static file => file.Name))} into {folder}, "
                + $"or name the directory that holds them in the environment variable {DataFolders.Variable}.",
                exception);
        }

        return folder;
    }

    private bool HasAllFiles(string folder) => files.All.All(file => Find(folder, file) is not null);

    private static string Require(string folder, PublishedFile file) => Find(folder, file) ?? throw new FileNotFoundException(
        $"The directory {folder} does not hold MNIST: expected {string.Join(" or ", Spellings(file))}, found none.",
        Path.Combine(folder, file.Name));

    private static string? Find(string folder, PublishedFile file) =>
        Spellings(file).Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>The names under which the file is found in the wild: some archives spell the hyphen before <c>idx</c> as a dot.</summary>
    private static string[] Spellings(PublishedFile file)
    {
        string name = Path.GetFileNameWithoutExtension(file.Name);
        string dotted = name.Replace("-idx", ".idx", StringComparison.Ordinal);
        return [name, name + ".gz", dotted, dotted + ".gz"];
    }
}
