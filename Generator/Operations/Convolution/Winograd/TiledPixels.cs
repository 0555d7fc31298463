using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Where the pixels lie of which tiles are cut or put together: floats between neighbours.</summary>
/// <param name="Planes">The channels, or blocks of them.</param>
/// <param name="Plane">From one of them to the next.</param>
/// <param name="Row">From row to row.</param>
/// <param name="Column">From column to column.</param>
/// <param name="Element">What stands at a pixel of a plane: sixteen numbers, or sixteen for each of sixteen images.</param>
/// <param name="IsDistant">Whether it is too much for the caches: then it is asked for in time.</param>
/// <param name="IsShared">Whether the threads of a team share the tiles.</param>
internal sealed record TiledPixels(int Planes, int Plane, int Row, int Column, int Element, bool IsDistant, bool IsShared)
{
    public static TiledPixels Of(Value value) => new(
        value.Planes,
        value.PlaneStride,
        value.RowStride,
        value.ColumnStride,
        Value.Lanes,
        IsDistant: value.Layout == Layout.ImagesInLanes,
        IsShared: value.Layout == Layout.ChannelBlocked);
}
