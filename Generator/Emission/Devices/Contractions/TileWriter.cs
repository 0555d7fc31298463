using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Devices.Contractions;

/// <summary>Writes what kernels of tiled products have in common: the tiles in groupshared memory, the sums of a thread, their ends.</summary>
internal sealed class TileWriter(DeviceKernelWriter kernel, DeviceContraction product, ProductTile tile)
{
    /// <summary>The groupshared memory. Its rows are one longer than they need be, because they may be written across.</summary>
    public IEnumerable<string> Shared =>
    [
        $"groupshared float4 lefts[{ProductTile.Depth}][{(tile.Rows / ProductTile.Vector) + 1}];",
        $"groupshared float4 rights[{ProductTile.Depth}][{(tile.Columns / ProductTile.Vector) + 1}];",
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
        kernel.Line($"float4 sums[{tile.ThreadRows}][{tile.ThreadColumns / ProductTile.Vector}];");
        using (EachSum())
        {
            kernel.Line("sums[m][n] = float4(0.0f, 0.0f, 0.0f, 0.0f);");
        }

        kernel.Line();
    }

    /// <summary>
    /// Declares where the numbers begin that a thread reads of one side, in fours of neighbouring rows or columns: of each, all but what is summed over and
    /// the group of samples.
    /// </summary>
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
            string four = Across($"(j / {ProductTile.Vector}u)");
            kernel.Line($"uint at = min({first} + ({four}) * {ProductTile.Vector}u + j % {ProductTile.Vector}u, {Axis.Points(axes) - 1}u);");
            foreach (string line in DevicePoints.Coordinates("at", axes))
            {
                kernel.Line(line);
            }

            kernel.Line($"{name}[j] = {operand.Base}{operand.Along(product.Outer)}{operand.Along(axes)};");
        }

        kernel.Line();
    }

    /// <summary>
    /// Brings a side into groupshared memory whose neighbours in memory are those that are summed over: a thread's numbers stand at one depth.
    /// </summary>
    /// <param name="side">The side, <c>left</c> or <c>right</c>.</param>
    /// <param name="extent">Its rows or columns.</param>
    /// <param name="before">What comes before.</param>
    /// <param name="condition">Whether there are numbers; null: always.</param>
    /// <param name="element">A number, from where it begins.</param>
    public void FillAcross(string side, int extent, IEnumerable<string> before, string? condition, Func<string, string> element)
    {
        int fours = extent * ProductTile.Depth / tile.Threads / ProductTile.Vector;
        using IDisposable each = kernel.Body.Block($"[unroll] for (uint four = 0u; four < {fours}u; four++)");
        Fill(before, condition, element($"{side}Starts[four * {ProductTile.Vector}u + q]"), $"{side}s[index % {ProductTile.Depth}u][{Across("four")}]");
    }

    /// <summary>Brings four numbers of neighbouring rows or columns into groupshared memory.</summary>
    /// <param name="before">What comes before.</param>
    /// <param name="condition">Whether there are numbers; null: always.</param>
    /// <param name="element">A number, from <c>q</c>, which counts the four.</param>
    /// <param name="target">Where they go.</param>
    public void Fill(IEnumerable<string> before, string? condition, string element, string target)
    {
        foreach (string line in before)
        {
            kernel.Line(line);
        }

        kernel.Line("float4 numbers = float4(0.0f, 0.0f, 0.0f, 0.0f);");
        using (condition is null ? null : kernel.Body.Block($"if ({condition})"))
        {
            kernel.Line($"[unroll] for (uint q = 0u; q < {ProductTile.Vector}u; q++) {{ numbers[q] = {element}; }}");
        }

        kernel.Line($"{target} = numbers;");
    }

    /// <summary>Adds the products of the tiles in groupshared memory to the sums.</summary>
    public void MultiplyTiles()
    {
        kernel.Line("GroupMemoryBarrierWithGroupSync();");
        using (kernel.Body.Block($"for (uint d = 0u; d < {ProductTile.Depth}u; d++)"))
        {
            int rows = tile.ThreadRows / ProductTile.Vector;
            int columns = tile.ThreadColumns / ProductTile.Vector;
            kernel.Line($"float4 left[{rows}];");
            kernel.Line($"float4 right[{columns}];");
            kernel.Line($"[unroll] for (uint l = 0u; l < {rows}u; l++) {{ left[l] = lefts[d][thread.y * {rows}u + l]; }}");
            kernel.Line($"[unroll] for (uint r = 0u; r < {columns}u; r++) {{ right[r] = rights[d][thread.x + r * {tile.ThreadsX}u]; }}");
            using (EachSum())
            {
                kernel.Line($"sums[m][n] += left[m / {ProductTile.Vector}u][m % {ProductTile.Vector}u] * right[n];");
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
        using (kernel.Body.Block($"[unroll] for (uint q = 0u; q < {ProductTile.Vector}u; q++)"))
        {
            kernel.Line($"uint row = firstRow + thread.y * {tile.ThreadRows}u + m;");
            kernel.Line($"uint column = tile.x * {tile.Columns}u + (thread.x + n * {tile.ThreadsX}u) * {ProductTile.Vector}u + q;");
            using (kernel.Body.Block($"if (row < {product.RowCount}u && column < {columns})"))
            {
                foreach (string line in DevicePoints.Coordinates("row", product.Rows).Concat(coordinates).Append("float value = sums[m][n][q];").Concat(lines))
                {
                    kernel.Line(line);
                }
            }
        }
    }

    private IDisposable EachSum()
    {
        IDisposable rows = kernel.Body.Block($"[unroll] for (uint m = 0u; m < {tile.ThreadRows}u; m++)");
        IDisposable columns = kernel.Body.Block($"[unroll] for (uint n = 0u; n < {tile.ThreadColumns / ProductTile.Vector}u; n++)");
        return new Blocks(columns, rows);
    }

    // The number of a four of a thread, among all of a tile, where neighbouring threads stand at neighbouring depths.
    private string Across(string four) => $"index / {ProductTile.Depth}u + {four} * {tile.Threads / ProductTile.Depth}u";

    private sealed class Blocks(IDisposable inner, IDisposable outer) : IDisposable
    {
        public void Dispose()
        {
            inner.Dispose();
            outer.Dispose();
        }
    }
}
