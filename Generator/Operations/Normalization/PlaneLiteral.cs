using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Normalization;

/// <summary>The sizes of a value as an argument of the runtime.</summary>
internal static class PlaneLiteral
{
    public static string Of(Value value)
        => $"new PlaneGeometry({value.Shape.Channels}, {value.Shape.Height}, {value.Shape.Width}, {value.PlaneStride}, {value.RowStride}, {value.ColumnStride})";
}
