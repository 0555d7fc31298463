using Netwright.Files;

namespace Netwright;

/// <content>Pictures as PNG files.</content>
public sealed partial class PixelImage
{
    /// <summary>The picture as a PNG file of 8 bits a sample.</summary>
    public byte[] ToPng() => PngEncoder.Encode(this);

    /// <summary>Saves the picture as PNG: whole or not at all.</summary>
    /// <param name="path">The file, <c>digit.png</c>; replaced if it exists.</param>
    /// <exception cref="ArgumentException">The name does not end in <c>.png</c>.</exception>
    /// <exception cref="IOException">The file cannot be written; what stood there before is untouched.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!path.EndsWith(".png", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"Expected a file whose name ends in .png, found {path}.", nameof(path));
        }

        AtomicFile.WriteAll(path, ToPng());
    }
}
