using Netwright.Downloads;

namespace Netwright;

/// <summary>
/// CIFAR-100 (Krizhevsky 2009, «Learning Multiple Layers of Features from Tiny Images»): 50,000 photographs to train on and 10,000 to test,
/// 3×32×32, red, green and blue planes, a hundred classes, which make twenty coarse ones. Pixels are normalised with
/// <see cref="Normalization"/>.
/// </summary>
/// <param name="Train">The images to train on.</param>
/// <param name="Test">The images to test with.</param>
public sealed record Cifar100(ImageDataset Train, ImageDataset Test)
{
    /// <summary>Means and standard deviations of red, green and blue in the training images: apply it to images of your own.</summary>
    public static readonly PixelNormalization Normalization = new([0.5071f, 0.4865f, 0.4409f], [0.2673f, 0.2564f, 0.2762f]);

    /// <summary>
    /// Loads CIFAR-100 from its binary version (<c>train.bin</c> and <c>test.bin</c>, compressed with gzip or not): from the given directory; or
    /// else from the one that the environment variable <c>NETWRIGHT_DATA</c> names or its subfolder <c>cifar-100</c>; or else from the user's cache;
    /// and there from the folder <c>cifar-100-binary</c> of the published archive. Nothing is downloaded.
    /// </summary>
    /// <param name="directory">A directory with the files.</param>
    /// <param name="coarse">Whether targets are the twenty coarse classes rather than the hundred fine ones.</param>
    /// <exception cref="FileNotFoundException">The given directory lacks a file; the message says which.</exception>
    /// <exception cref="InvalidDataException">A file is damaged; the message says which, what was expected and found.</exception>
    /// <exception cref="DatasetUnavailableException">The files are nowhere; the message says where to put them.</exception>
    public static Cifar100 Load(string? directory = null, bool coarse = false)
    {
        var format = new CifarFormat(LabelBytes: 2, Label: coarse ? 0 : 1, Classes: coarse ? 20 : 100, Normalization);
        (ImageDataset train, ImageDataset test) = CifarSource.Hundred.Load(directory, DataFolders.OfUser(), format);
        return new Cifar100(train, test);
    }
}
