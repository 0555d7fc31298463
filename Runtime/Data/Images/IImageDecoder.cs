namespace Netwright;

/// <summary>Reads pictures of a format that Netwright does not read itself (PNG and PNM), such as JPEG with ImageSharp.</summary>
public interface IImageDecoder
{
    /// <summary>Reads a picture. Called by several threads at once.</summary>
    /// <param name="file">The content of the file.</param>
    /// <exception cref="InvalidDataException">The content is damaged; the file's name is added to the message.</exception>
    PixelImage Decode(Stream file);
}
