namespace Netwright;

/// <summary>Reads pictures from files: PNG and PNM (told by the content, not by the name), and others through a decoder of the caller's.</summary>
public static class ImageFile
{
    /// <summary>Reads a picture.</summary>
    /// <param name="path">The file.</param>
    /// <param name="decoder">Reads other formats than PNG and PNM.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is damaged, cut short, of a format that nobody reads here, or changed while it was read; the message names it, what was expected and found.
    /// </exception>
    public static PixelImage Read(string path, IImageDecoder? decoder = null)
    {
        using var file = new WatchedFile(path);
        PixelImage image = file.Guard(() => Decode(file.ReadBytes(), decoder));
        file.ThrowIfChanged();
        return image;
    }

    private static PixelImage Decode(byte[] content, IImageDecoder? decoder)
    {
        if (PngDecoder.IsPng(content))
        {
            return PngDecoder.Decode(content);
        }

        if (PnmDecoder.IsPnm(content))
        {
            return PnmDecoder.Decode(content);
        }

        if (decoder is not null)
        {
            using var stream = new MemoryStream(content, writable: false);
            return decoder.Decode(stream);
        }

        string found = content.Length == 0 ? "an empty file" : $"bytes that begin with {Convert.ToHexString(content.AsSpan(0, Math.Min(4, content.Length)))}";
        throw new InvalidDataException($"expected a PNG or PNM picture, found {found}. Other formats need an {nameof(IImageDecoder)}.");
    }
}
