using Netwright.Generator.Emission;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Joins;

/// <summary>Writes the call that copies some channels of one value to some channels of another.</summary>
internal static class ChannelCopy
{
    public static void Emit(PassEmitter emitter, Operation operation, Value from, int fromChannel, Value to, int toChannel, int channels)
    {
        bool blocked = to.Storage.Layout == Layout.ChannelBlocked;
        (int fromPlane, int fromRow) = Strides(from);
        (int toPlane, int toRow) = Strides(to);
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
            emitter.At(from, from.Storage.Origin + (fromChannel * fromPlane)), $"{fromPlane}, {fromRow}",
            emitter.At(to, to.Storage.Origin + (toChannel * toPlane)), $"{toPlane}, {toRow}", sizes);
    }

    // A flattened image has no rows: its features follow each other.
    private static (int Plane, int Row) Strides(Value value) => value.Shape.IsFlat && value.IsView
        ? (Value.Lanes, Value.Lanes)
        : (value.Storage.PlaneStride, value.Storage.RowStride);
}
