using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Normalization;

/// <summary>The sizes of a value as an argument of the runtime.</summary>
internal static class PlaneLiteral
{
    public static string Of(Value value)
    {
        Value storage = value.Storage;
        if (value.IsView && value.Shape.IsFlat)
        {
            return $"new PlaneGeometry({value.Shape.Size}, 1, 1, {Value.Lanes}, {Value.Lanes})";
        }

        return $"new PlaneGeometry({storage.Shape.Channels}, {storage.Shape.Height}, {storage.Shape.Width}, {storage.PlaneStride}, {storage.RowStride})";
    }
}
