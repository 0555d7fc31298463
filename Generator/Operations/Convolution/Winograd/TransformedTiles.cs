using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Where the 36 numbers of each tile and channel lie: floats between neighbours.</summary>
/// <param name="Point">From one of the 36 to the next.</param>
/// <param name="Plane">From one channel, or block of channels, to the next.</param>
/// <param name="Tile">From tile to tile.</param>
internal sealed record TransformedTiles(int Point, int Plane, int Tile)
{
    // Points that lie a power of two apart would all fall into the same few places of the first-level cache.
    private const int Gap = Value.Lanes;

    /// <summary>The floats from point to point of what has <paramref name="size"/> for each.</summary>
    public static int PointOf(int size) => ((size + Value.Lanes - 1) / Value.Lanes * Value.Lanes) + Gap;

    /// <summary>All that it takes, in floats.</summary>
    public int Size => WinogradTiling.Points * Point;

    /// <summary>Channels in the lanes: those of a tile follow one another.</summary>
    public static TransformedTiles OfChannels(int tiles, int channels) => new(PointOf(tiles * channels), Value.Lanes, channels);

    /// <summary>Images in the lanes: the tiles of a plane follow one another.</summary>
    /// <param name="tiles">The tiles.</param>
    /// <param name="planes">The channels, or blocks of them.</param>
    /// <param name="element">The numbers of a plane's pixel.</param>
    public static TransformedTiles OfImages(int tiles, int planes, int element = Value.Lanes)
        => new(PointOf(planes * tiles * element), tiles * element, element);
}
