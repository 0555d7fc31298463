using Netwright.Downloads;

namespace Netwright;

/// <summary>Finds the files of one of the CIFAR datasets.</summary>
/// <param name="Title">What messages call the dataset.</param>
/// <param name="Folder">The folder that holds it below the shared directory and the cache.</param>
/// <param name="ArchiveFolder">The folder into which the published archive unpacks.</param>
/// <param name="TrainFiles">The files to train on; those at the end may be missing, but not the first.</param>
/// <param name="TestFile">The file to test with.</param>
internal sealed record CifarSource(string Title, string Folder, string ArchiveFolder, IReadOnlyList<string> TrainFiles, string TestFile)
{
    public static readonly CifarSource Ten = new(
        "CIFAR-10", "cifar-10", "cifar-10-batches-bin", [.. Enumerable.Range(1, 5).Select(static batch => $"data_batch_{batch}.bin")], "test_batch.bin");

    public static readonly CifarSource Hundred = new("CIFAR-100", "cifar-100", "cifar-100-binary", ["train.bin"], "test.bin");

    private const string Page = "https://www.cs.toronto.edu/~kriz/cifar.html";

    /// <summary>Reads both datasets from the given directory, or else from the first candidate that holds them.</summary>
    /// <exception cref="FileNotFoundException">The given directory lacks a file.</exception>
    /// <exception cref="DatasetUnavailableException">No candidate holds the files.</exception>
    /// <exception cref="InvalidDataException">A file is damaged, or one in the middle is missing.</exception>
    public (ImageDataset Train, ImageDataset Test) Load(string? directory, DataFolders folders, CifarFormat format)
    {
        string folder = directory is null
            ? folders.Candidates(Folder).SelectMany(WithArchive).FirstOrDefault(HasFiles) ?? throw Unavailable(folders)
            : WithArchive(directory).FirstOrDefault(HasFiles) ?? throw Missing(directory);
        List<string> present = [.. TrainFiles.Select(file => Find(folder, file)).TakeWhile(static path => path is not null).Cast<string>()];
        if (TrainFiles.Skip(present.Count).Select(file => Find(folder, file)).FirstOrDefault(static path => path is not null) is { } later)
        {
            throw new InvalidDataException($"{later}: expected {TrainFiles[present.Count]} beside it, because batches are read from the first on; found none.");
        }

        return (CifarReader.Read(present, format), CifarReader.Read([Find(folder, TestFile)!], format));
    }

    private IEnumerable<string> WithArchive(string folder) => [folder, Path.Combine(folder, ArchiveFolder)];

    private bool HasFiles(string folder) => Find(folder, TrainFiles[0]) is not null && Find(folder, TestFile) is not null;

    private FileNotFoundException Missing(string folder)
    {
        string file = Find(folder, TrainFiles[0]) is null ? TrainFiles[0] : TestFile;
        return new FileNotFoundException(
            $"The directory {folder} does not hold {Title}: expected {string.Join(" or ", Spellings(file))}, found none.", Path.Combine(folder, file));
    }

    private DatasetUnavailableException Unavailable(DataFolders folders) => new(
        $"{Title} is not on this machine. Unpack its binary version ({Page}) and put {string.Join(", ", [.. TrainFiles, TestFile])} into "
        + $"{folders.CacheOf(Folder)}, or name the directory that holds them in the environment variable {DataFolders.Variable}.");

    private static string? Find(string folder, string file) =>
        Spellings(file).Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static string[] Spellings(string file) => [file, file + ".gz"];
}
