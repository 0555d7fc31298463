using Netwright.Generator.Emission;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Joins;

/// <summary>Writes the call that copies some channels of one value to some channels of another.</summary>
internal static class ChannelCopy
{
    public static void Emit(PassEmitter emitter, Operation operation, Value from, int fromChannel, Value to, int toChannel, int channels)
    {
        bool blocked = to.Storage.Layout == Layout.ChannelBlocked;
        (int fromPlane, int fromRow) = (from.PlaneStride, from.RowStride);
        (int toPlane, int toRow) = (to.PlaneStride, to.RowStride);
        string sizes = $"{channels}, {(to.Shape.IsFlat ? 1 : to.Shape.Height)}, {(to.Shape.IsFlat ? 1 : to.Shape.Width)}";
        if (blocked)
        {
            emitter.CallRuntime(
                operation, "Layouts.CopyBlockedChannels",
                emitter.FirstPixel(from), $"{fromChannel}, {fromPlane}, {fromRow}",
                emitter.FirstPixel(to), $"{toChannel}, {toPlane}, {toRow}", sizes);
            return;
        }

        emitter.CallRuntime(
            operation, "Layouts.CopyPlanes",
            emitter.At(from, from.Origin + (fromChannel * fromPlane)), $"{fromPlane}, {fromRow}",
            emitter.At(to, to.Origin + (toChannel * toPlane)), $"{toPlane}, {toRow}", sizes);
    }
}
