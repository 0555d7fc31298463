using Netwright.Downloads;

namespace Netwright;

/// <summary>
/// The MNIST database of handwritten digits (LeCun, Cortes, Burges 1998): 60,000 images to train on and 10,000 to test, 1×28×28, ten
/// classes. Pixels are normalised with <see cref="Normalization"/>.
/// </summary>
/// <param name="Train">The images to train on.</param>
/// <param name="Test">The images to test with.</param>
public sealed record Mnist(ImageDataset Train, ImageDataset Test)
{
    /// <summary>Mean 0.1307 and standard deviation 0.3081 of the training images: apply it to images of your own.</summary>
    public static readonly PixelNormalization Normalization = new([0.1307f], [0.3081f]);

    /// <summary>
    /// Loads MNIST: from the given directory; or else from the one that the environment variable <c>NETWRIGHT_DATA</c> names or its subfolder
    /// <c>mnist</c>; or else from the user's cache, into which missing files are downloaded and checked.
    /// </summary>
    /// <param name="directory">
    /// A directory with the four IDX files, compressed or not; nothing is downloaded into it. Any dataset of the same layout is read
    /// (Fashion-MNIST), of any number of samples.
    /// </param>
    /// <param name="progress">Is told how far a download has come.</param>
    /// <param name="cancellationToken">Cancels a download.</param>
    /// <exception cref="FileNotFoundException">The given directory lacks a file; the message says which.</exception>
    /// <exception cref="InvalidDataException">A file is damaged or does not fit the others; the message says which, what was expected and found.</exception>
    /// <exception cref="DatasetUnavailableException">The files are nowhere and could not be downloaded.</exception>
    public static Mnist Load(
        string? directory = null, IProgress<DownloadProgress>? progress = null, CancellationToken cancellationToken = default) =>
        LoadAsync(directory, progress, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Loads MNIST as <see cref="Load"/> does, without blocking the caller while files are downloaded.</summary>
    /// <inheritdoc cref="Load"/>
    public static async Task<Mnist> LoadAsync(
        string? directory = null, IProgress<DownloadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(15) };
        var source = new MnistSource(DataFolders.OfUser(), new Downloader(client, MnistSource.Mirrors), MnistFiles.Published);
        return await source.LoadAsync(directory, progress, cancellationToken).ConfigureAwait(false);
    }
}
