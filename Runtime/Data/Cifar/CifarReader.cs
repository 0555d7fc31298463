namespace Netwright;

/// <summary>Makes a dataset of files in the binary layout in which CIFAR is published: records one after another, nothing else.</summary>
internal static class CifarReader
{
    /// <summary>Reads and checks files, plain or compressed; their records follow one another in the order of the files.</summary>
    /// <exception cref="InvalidDataException">A file holds no whole number of records, or a label is no class.</exception>
    public static ImageDataset Read(IReadOnlyList<string> paths, CifarFormat format)
    {
        byte[][] files = [.. paths.Select(path => CompressibleFile.Read(path, (stream, _) => ReadRecords(stream, path, format)))];
        int count = files.Sum(static file => file.Length) / format.RecordBytes;
        byte[] pixels = new byte[count * CifarFormat.ImageBytes];
        int[] labels = new int[count];
        int sample = 0;
        foreach ((byte[] file, string path) in files.Zip(paths))
        {
            for (int offset = 0; offset < file.Length; offset += format.RecordBytes)
            {
                byte label = file[offset + format.Label];
                if (label >= format.Classes)
                {
                    throw new InvalidDataException(
                        $"{path}: record {offset / format.RecordBytes}, byte {offset + format.Label}: expected a label from 0 to {format.Classes - 1}, found {label}.");
                }

                labels[sample] = label;
                file.AsSpan(offset + format.LabelBytes, CifarFormat.ImageBytes).CopyTo(pixels.AsSpan(sample * CifarFormat.ImageBytes));
                sample++;
            }
        }

        return new ImageDataset([CifarFormat.Channels, CifarFormat.Side, CifarFormat.Side], pixels, labels, format.Classes, format.Normalization);
    }

    private static byte[] ReadRecords(Stream stream, string path, CifarFormat format)
    {
        using var content = new MemoryStream();
        stream.CopyTo(content);
        (long records, long rest) = Math.DivRem(content.Length, format.RecordBytes);
        if (records == 0 || rest > 0)
        {
            throw new InvalidDataException(
                $"{path}: expected records of {format.RecordBytes} bytes ({format.LabelBytes} of labels, "
                + $"{CifarFormat.Channels}×{CifarFormat.Side}×{CifarFormat.Side} of pixels), found {content.Length} bytes: {records} records and {rest} bytes.");
        }

        return content.ToArray();
    }
}
