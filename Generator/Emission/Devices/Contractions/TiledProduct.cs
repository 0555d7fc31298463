using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Devices.Contractions;

/// <summary>
/// A product of matrices whose left side, weights, is the same for all samples: tiles of both sides go through groupshared memory, and each thread
/// keeps some sums in registers.
/// </summary>
internal sealed class TiledProduct
{
    // With fewer tiles in a group of samples, those of all groups are cut together.
    private const int FewTiles = 8;

    private readonly DeviceContraction _product;
    private readonly ProductTile _tile;
    private readonly bool _isPerGroup;
    private readonly IReadOnlyList<Axis> _looped;
    private readonly IReadOnlyList<Axis> _chunked;

    public TiledProduct(DeviceContraction product)
    {
        _product = product;
        _tile = ProductTile.For(product.RowCount, product.ColumnCount);
        _isPerGroup = product.ColumnCount >= FewTiles * _tile.Columns;

        // Along one long axis addresses are affine; of short ones the products are numbered together.
        Axis? longest = product.Reduced.OrderByDescending(static axis => axis.Extent).FirstOrDefault();
        bool hasLong = longest is { Extent: >= ProductTile.Depth };
        _chunked = hasLong ? [longest!] : product.Reduced;
        _looped = hasLong ? [.. product.Reduced.Where(axis => axis != longest)] : [];
    }

    private int Depth => DeviceContraction.Count(_chunked);

    private string Columns => _isPerGroup ? $"{_product.ColumnCount}u" : "uint(columns)";

    public void Launch(DeviceEmitter emitter, Operation operation, string role)
    {
        DeviceKernelWriter kernel = emitter.NewKernel();
        TileWriter writer = new(kernel, _product, _tile);
        string columns = $"{DeviceThreads.Groups} * {_product.ColumnCount}";
        if (!_isPerGroup)
        {
            kernel.Constant("columns", columns);
        }

        DeviceOperand left = kernel.Read(_product.Contraction.Left, _product.Places[_product.Contraction.Left.Buffer]);
        DeviceOperand right = kernel.Read(_product.Contraction.Right, _product.Places[_product.Contraction.Right.Buffer]);
        ProductEpilogue epilogue = new(kernel, _product);

        writer.Begin();
        writer.DeclareStarts("leftStarts", left, _product.Rows, "firstRow", _tile.Rows);
        DeclareRightStart(kernel, right);
        writer.DeclareSums();
        using (kernel.Loop(_looped))
        using (kernel.Body.Block($"for (uint first = 0u; first < {Depth}u; first += {ProductTile.Depth}u)"))
        {
            FillLeft(kernel, left);
            FillRight(kernel, right);
            writer.MultiplyTiles();
        }

        kernel.Line();
        writer.End(Columns, ColumnCoordinates(kernel), epilogue.Lines);

        DeviceKernel whole = kernel.Build(
            $"{operation.Name}: {operation.Description}.", (_tile.ThreadsX, _tile.ThreadsY, 1), writer.Shared, TileWriter.Parameters, []);
        int tiles = ProductTile.Cover(_product.ColumnCount, _tile.Columns);
        int outer = DeviceContraction.Count(_product.Outer);
        emitter.Launch(emitter.NameOf(operation, role), kernel, whole, new DeviceThreads(
            _isPerGroup ? $"{tiles * _tile.ThreadsX}" : $"Tiles({columns}, {_tile.Columns}) * {_tile.ThreadsX}",
            $"{outer * writer.RowTiles * _tile.ThreadsY}",
            _isPerGroup ? DeviceThreads.Groups : "1"));
    }

    private IEnumerable<string> ColumnCoordinates(DeviceKernelWriter kernel) =>
    [
        .. DevicePoints.Coordinates("column", _product.Columns, isOpen: !_isPerGroup),
        $"int {DeviceKernelWriter.BatchGroup} = {(_isPerGroup ? "tile.z" : $"column / {_product.ColumnCount}u")};",
        .. kernel.StartOfGroup,
    ];

    private void DeclareRightStart(DeviceKernelWriter kernel, DeviceOperand right)
    {
        kernel.Line("int rightStart;");
        using (kernel.Body.Block(string.Empty))
        {
            kernel.Line($"uint column = min(tile.x * {_tile.Columns}u + index % {_tile.Columns}u, {Columns} - 1u);");
            foreach (string line in ColumnCoordinates(kernel))
            {
                kernel.Line(line);
            }

            kernel.Line($"rightStart = {right.Start}{right.Along(_product.Outer)}{right.Along(_product.Columns)};");
        }

        kernel.Line();
    }

    private void FillLeft(DeviceKernelWriter kernel, DeviceOperand left)
    {
        using IDisposable each = kernel.Body.Block($"[unroll] for (uint j = 0u; j < {_tile.Rows * ProductTile.Depth / _tile.Threads}u; j++)");
        Fill(
            kernel,
            $"index % {ProductTile.Depth}u",
            left.Element($"leftStarts[j]{left.Along(_looped)}{left.Along(_chunked)}"),
            $"lefts[index % {ProductTile.Depth}u][index / {ProductTile.Depth}u + j * {_tile.Threads / ProductTile.Depth}u]");
    }

    private void FillRight(DeviceKernelWriter kernel, DeviceOperand right)
    {
        string depth = $"index / {_tile.Columns}u + j * {_tile.Threads / _tile.Columns}u";
        using IDisposable each = kernel.Body.Block($"[unroll] for (uint j = 0u; j < {_tile.Columns * ProductTile.Depth / _tile.Threads}u; j++)");
        Fill(
            kernel, depth, right.Element($"rightStart{right.Along(_looped)}{right.Along(_chunked)}"), $"rights[{depth}][index % {_tile.Columns}u]");
    }

    private void Fill(DeviceKernelWriter kernel, string depth, string element, string target)
    {
        kernel.Line($"uint k = first + {depth};");
        kernel.Line("float number = 0.0f;");
        using (Depth % ProductTile.Depth == 0 ? null : kernel.Body.Block($"if (k < {Depth}u)"))
        {
            foreach (string line in DevicePoints.Coordinates("k", _chunked))
            {
                kernel.Line(line);
            }

            kernel.Line($"number = {element};");
        }

        kernel.Line($"{target} = number;");
    }
}
