namespace Netwright;

/// <summary>Makes a dataset of a file of images and a file of labels.</summary>
internal static class MnistReader
{
    private const int Classes = 10;
    private const int Side = 28;

    /// <summary>Reads and checks both files.</summary>
    /// <exception cref="InvalidDataException">A file is damaged, or they do not fit each other.</exception>
    public static ImageDataset Read(string imagesPath, string labelsPath)
    {
        IdxData images = IdxFile.Read(imagesPath);
        if (images.Shape is not [> 0, Side, Side])
        {
            throw new InvalidDataException($"{imagesPath}: expected images of {Side}×{Side} (count×{Side}×{Side}), found {images.Shape}.");
        }

        IdxData labels = IdxFile.Read(labelsPath);
        if (labels.Shape is not [int count] || count != images.Shape[0])
        {
            throw new InvalidDataException(
                $"{labelsPath}: expected {images.Shape[0]} labels, one per image of {imagesPath}, found {labels.Shape}.");
        }

        return new ImageDataset([1, Side, Side], images.Values, Labels(labels.Values.Span, labelsPath), Classes, Mnist.Normalization);
    }

    private static int[] Labels(ReadOnlySpan<byte> bytes, string path)
    {
        int[] labels = new int[bytes.Length];
        for (int i = 0; i < labels.Length; i++)
        {
            if (bytes[i] >= Classes)
            {
                throw new InvalidDataException($"{path}: label {i}: expected a digit from 0 to {Classes - 1}, found {bytes[i]}.");
            }

            labels[i] = bytes[i];
        }

        return labels;
    }
}
