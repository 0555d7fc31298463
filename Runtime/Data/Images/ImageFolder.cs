namespace Netwright;

/// <summary>
/// Pictures in a folder, one sub-folder a class, brought to a network's input as they are read: the pictures may be more than memory holds.
/// <see cref="ToMemory"/> reads them once and for all. Classes are the names of the sub-folders and samples their files, in ordinal order.
/// </summary>
public sealed class ImageFolder : Dataset
{
    private static readonly string[] Extensions =
        [".png", ".pbm", ".pgm", ".ppm", ".pnm", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".tga", ".qoi"];

    private readonly FileState[] _files;
    private readonly int[] _labels;
    private readonly IImageDecoder? _decoder;

    private ImageFolder(
        TensorShape shape, PixelNormalization normalization, IReadOnlyList<string> classes, FileState[] files, int[] labels, IImageDecoder? decoder)
    {
        (InputShape, Normalization, ClassNames, _files, _labels, _decoder) = (shape, normalization, classes, files, labels, decoder);
    }

    /// <inheritdoc/>
    public override int Count => _files.Length;

    /// <inheritdoc/>
    public override TensorShape InputShape { get; }

    /// <inheritdoc/>
    public override int TargetSize => ClassNames.Count;

    /// <inheritdoc/>
    public override bool IsLabelled => true;

    /// <inheritdoc/>
    public override bool IsSlowToRead => true;

    /// <summary>The names of the sub-folders, by class.</summary>
    public IReadOnlyList<string> ClassNames { get; }

    /// <summary>How bytes become floats.</summary>
    public PixelNormalization Normalization { get; }

    /// <summary>Finds the pictures of a folder, those in deeper folders too. Files that do not end as pictures do (<c>.png</c>, <c>.jpg</c>, …) are left out.</summary>
    /// <param name="path">A folder with a sub-folder for each class.</param>
    /// <param name="shape">The shape to which pictures are brought: channels (1 grey, 3 colour, 4 with opacity), height, width.</param>
    /// <param name="normalization">How bytes become floats; <see cref="PixelNormalization.UnitRange"/> where none is given.</param>
    /// <param name="decoder">Reads other formats than PNG and PNM.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">There are no sub-folders, or one holds no pictures.</exception>
    /// <exception cref="ArgumentException">The shape is no image's, or the normalisation's channels are not as many.</exception>
    public static ImageFolder Open(string path, TensorShape shape, PixelNormalization? normalization = null, IImageDecoder? decoder = null)
    {
        PixelImage.CheckShape(shape);
        normalization ??= PixelNormalization.UnitRange;
        if (normalization.Channels != 1 && normalization.Channels != shape[0])
        {
            throw new ArgumentException($"Expected a normalisation of 1 or {shape[0]} channels, found {normalization.Channels}.", nameof(normalization));
        }

        string[] folders = [.. Folders(path).Order(StringComparer.Ordinal)];
        string[][] files = [.. folders.Select(Pictures)];
        return new ImageFolder(
            shape,
            normalization,
            [.. folders.Select(static folder => Path.GetFileName(folder))],
            [.. files.SelectMany(static files => files).Select(FileState.Of)],
            [.. files.SelectMany(static (files, label) => files.Select(_ => label))],
            decoder);
    }

    /// <summary>The file of a sample.</summary>
    public string FileOf(int index) => _files[index].Path;

    /// <summary>Reads all pictures into memory, a byte for each value.</summary>
    /// <exception cref="InvalidDataException">A file is damaged, of a format that nobody reads here, or changed; the message names it.</exception>
    /// <exception cref="IOException">A file cannot be read; the message names it.</exception>
    public ImageDataset ToMemory()
    {
        byte[] pixels = new byte[checked(Count * InputShape.Size)];
        try
        {
            Parallel.For(0, Count, index => Read(index).CopyTo(pixels, index * InputShape.Size));
        }
        catch (AggregateException exception)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        return new ImageDataset(InputShape, pixels, _labels, TargetSize, Normalization);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The file is damaged, of a format that nobody reads here, or changed; the message names it.</exception>
    /// <exception cref="IOException">The file cannot be read; the message names it.</exception>
    public override void CopyInput(int index, Span<float> destination)
    {
        CheckCopy(index, InputShape.Size, destination);
        Normalization.Apply(Read(index), destination);
    }

    /// <inheritdoc/>
    public override int Label(int index) => _labels[index];

    private byte[] Read(int index)
    {
        _files[index].ThrowIfChanged("since its folder was opened");
        return ImageFile.Read(_files[index].Path, _decoder).ToPlanes(InputShape);
    }

    private static string[] Folders(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"{path}: expected a folder with a sub-folder for each class, found none.");
        }

        return Directory.GetDirectories(path) is { Length: > 0 } folders
            ? folders
            : throw new InvalidDataException($"{path}: expected a sub-folder for each class, found no sub-folder.");
    }

    private static string[] Pictures(string folder)
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true })
                .Where(static file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal),
        ];
        return files.Length > 0 ? files : throw new InvalidDataException($"{folder}: expected pictures of a class, found none.");
    }
}
