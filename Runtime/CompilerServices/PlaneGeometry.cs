using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>The sizes of a value with sixteen images in the lanes, seen from its first pixel.</summary>
/// <param name="Planes">Its channels.</param>
/// <param name="Rows">Rows of a channel.</param>
/// <param name="Columns">Columns of a row.</param>
/// <param name="PlaneStride">Floats between channels.</param>
/// <param name="RowStride">Floats between rows.</param>
/// <param name="ColumnStride">Floats between columns: of a sequence, all features of a step.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct PlaneGeometry(int Planes, int Rows, int Columns, int PlaneStride, int RowStride, int ColumnStride)
{
    /// <summary>The pixels of a channel.</summary>
    public int Pixels => Rows * Columns;
}
