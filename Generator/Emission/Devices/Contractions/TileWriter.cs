using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Devices.Contractions;

/// <summary>Writes what kernels of tiled products have in common: the tiles in groupshared memory, the sums of a thread, their ends.</summary>
internal sealed class TileWriter(DeviceKernelWriter kernel, DeviceContraction product, ProductTile tile)
{
    /// <summary>The groupshared memory. Rows of the left tile are one longer: they are written across.</summary>
    public IEnumerable<string> Shared =>
    [
        $"groupshared float lefts[{ProductTile.Depth}][{tile.Rows + 1}];",
        $"groupshared float rights[{ProductTile.Depth}][{tile.Columns + 1}];",
    ];

    public const string Parameters = "uint3 thread : SV_GroupThreadID, uint3 tile : SV_GroupID";

    /// <summary>The tiles that cover the rows.</summary>
    public int RowTiles => ProductTile.Cover(product.RowCount, tile.Rows);

    /// <summary>What every thread knows first: its number, its group of channels and the first row of its tile.</summary>
    public void Begin()
    {
        kernel.Line($"uint index = thread.y * {tile.ThreadsX}u + thread.x;");
        if (product.Outer.Count > 0)
        {
            kernel.Line($"uint outer = tile.y / {RowTiles}u;");
            foreach (string line in DevicePoints.Coordinates("outer", product.Outer))
            {
                kernel.Line(line);
            }
        }

        kernel.Line(RowTiles == 1 ? "uint firstRow = 0u;" : $"uint firstRow = tile.y % {RowTiles}u * {tile.Rows}u;");
    }

    /// <summary>Declares the sums of a thread.</summary>
    public void DeclareSums()
    {
        kernel.Line($"float sums[{tile.ThreadRows}][{tile.ThreadColumns}];");
        using (EachSum())
        {
            kernel.Line("sums[m][n] = 0.0f;");
        }

        kernel.Line();
    }

    /// <summary>Declares where the numbers begin that a thread reads of one side: of each, all but what is summed over and the group of samples.</summary>
    /// <param name="name">The array.</param>
    /// <param name="operand">The side.</param>
    /// <param name="axes">Its rows or columns.</param>
    /// <param name="first">The first of the tile.</param>
    /// <param name="extent">Those of the tile.</param>
    public void DeclareStarts(string name, DeviceOperand operand, IReadOnlyList<Axis> axes, string first, int extent)
    {
        int each = extent * ProductTile.Depth / tile.Threads;
        kernel.Line($"int {name}[{each}];");
        using (kernel.Body.Block($"[unroll] for (uint j = 0u; j < {each}u; j++)"))
        {
            // What lies behind the last is read from the last, and its sums are dropped.
            kernel.Line($"uint at = min({first} + index / {ProductTile.Depth}u + j * {tile.Threads / ProductTile.Depth}u, {DeviceContraction.Count(axes) - 1}u);");
            foreach (string line in DevicePoints.Coordinates("at", axes))
            {
                kernel.Line(line);
            }

            kernel.Line($"{name}[j] = {operand.Base}{operand.Along(product.Outer)}{operand.Along(axes)};");
        }

        kernel.Line();
    }

    /// <summary>Adds the products of the tiles in groupshared memory to the sums.</summary>
    public void MultiplyTiles()
    {
        kernel.Line("GroupMemoryBarrierWithGroupSync();");
        using (kernel.Body.Block($"for (uint d = 0u; d < {ProductTile.Depth}u; d++)"))
        {
            kernel.Line($"float left[{tile.ThreadRows}];");
            kernel.Line($"float right[{tile.ThreadColumns}];");
            kernel.Line($"[unroll] for (uint l = 0u; l < {tile.ThreadRows}u; l++) {{ left[l] = lefts[d][thread.y * {tile.ThreadRows}u + l]; }}");
            kernel.Line($"[unroll] for (uint r = 0u; r < {tile.ThreadColumns}u; r++) {{ right[r] = rights[d][thread.x + r * {tile.ThreadsX}u]; }}");
            using (EachSum())
            {
                kernel.Line("sums[m][n] += left[m] * right[n];");
            }
        }

        kernel.Line();
        kernel.Line("GroupMemoryBarrierWithGroupSync();");
    }

    /// <summary>Writes what becomes of each sum.</summary>
    /// <param name="columns">The number of columns, as an expression.</param>
    /// <param name="coordinates">Declares the coordinates of <c>column</c>.</param>
    /// <param name="lines">What is done with <c>value</c>.</param>
    public void End(string columns, IEnumerable<string> coordinates, IEnumerable<string> lines)
    {
        using (EachSum())
        {
            kernel.Line($"uint row = firstRow + thread.y * {tile.ThreadRows}u + m;");
            kernel.Line($"uint column = tile.x * {tile.Columns}u + thread.x + n * {tile.ThreadsX}u;");
            using (kernel.Body.Block($"if (row < {product.RowCount}u && column < {columns})"))
            {
                foreach (string line in DevicePoints.Coordinates("row", product.Rows).Concat(coordinates).Append("float value = sums[m][n];").Concat(lines))
                {
                    kernel.Line(line);
                }
            }
        }
    }

    private IDisposable EachSum()
    {
        IDisposable rows = kernel.Body.Block($"[unroll] for (uint m = 0u; m < {tile.ThreadRows}u; m++)");
        IDisposable columns = kernel.Body.Block($"[unroll] for (uint n = 0u; n < {tile.ThreadColumns}u; n++)");
        return new Blocks(columns, rows);
    }

    private sealed class Blocks(IDisposable inner, IDisposable outer) : IDisposable
    {
        public void Dispose()
        {
            inner.Dispose();
            outer.Dispose();
        }
    }
}
