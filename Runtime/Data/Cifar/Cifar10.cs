using Netwright.Downloads;

namespace Netwright;

/// <summary>
/// CIFAR-10 (Krizhevsky 2009, «Learning Multiple Layers of Features from Tiny Images»): 50,000 photographs to train on and 10,000 to test,
/// 3×32×32, red, green and blue planes, ten classes of the same size. Pixels are normalised with <see cref="Normalization"/>.
/// </summary>
/// <param name="Train">The images to train on.</param>
/// <param name="Test">The images to test with.</param>
public sealed record Cifar10(ImageDataset Train, ImageDataset Test)
{
    /// <summary>Means and standard deviations of red, green and blue in the training images: apply it to images of your own.</summary>
    public static readonly PixelNormalization Normalization = new([0.4914f, 0.4822f, 0.4465f], [0.2470f, 0.2435f, 0.2616f]);

    /// <summary>What is to be seen, by class.</summary>
    public static IReadOnlyList<string> ClassNames { get; } =
        ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"];

    /// <summary>
    /// Loads CIFAR-10 from its binary version (<c>data_batch_1.bin</c> to <c>data_batch_5.bin</c>, <c>test_batch.bin</c>, compressed with gzip or
    /// not): from the given directory; or else from the one that the environment variable <c>NETWRIGHT_DATA</c> names or its subfolder
    /// <c>cifar-10</c>; or else from the user's cache; and there from the folder <c>cifar-10-batches-bin</c> of the published archive. Nothing is
    /// downloaded.
    /// </summary>
    /// <param name="directory">
    /// A directory with the files. Batches after the first may be missing, the last first: then there are fewer images to train on.
    /// </param>
    /// <exception cref="FileNotFoundException">The given directory lacks a file; the message says which.</exception>
    /// <exception cref="InvalidDataException">A file is damaged, or a batch before another is missing; the message says which, what was expected and found.</exception>
    /// <exception cref="DatasetUnavailableException">The files are nowhere; the message says where to put them.</exception>
    public static Cifar10 Load(string? directory = null)
    {
        (ImageDataset train, ImageDataset test) = CifarSource.Ten.Load(directory, DataFolders.OfUser(), new CifarFormat(1, 0, 10, Normalization));
        return new Cifar10(train, test);
    }
}
