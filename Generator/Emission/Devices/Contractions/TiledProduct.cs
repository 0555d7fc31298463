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

    // As many wide tiles keep the largest devices busy.
    private const int ManyTiles = 128;

    private readonly DeviceContraction _product;
    private readonly ProductTile _tile;
    private readonly bool _isPerGroup;
    private readonly IReadOnlyList<Axis> _looped;
    private readonly IReadOnlyList<Axis> _chunked;

    private TiledProduct(DeviceContraction product, ProductTile tile, bool isPerGroup)
    {
        (_product, _tile, _isPerGroup) = (product, tile, isPerGroup);

        // Along one long axis addresses are affine; of short ones the products are numbered together.
        Axis? longest = product.Reduced.OrderByDescending(static axis => axis.Extent).FirstOrDefault();
        bool hasLong = longest is { Extent: >= ProductTile.Depth };
        _chunked = hasLong ? [longest!] : product.Reduced;
        _looped = hasLong ? [.. product.Reduced.Where(axis => axis != longest)] : [];
    }

    private int Depth => Axis.Points(_chunked);

    private string? HasNumber => Depth % ProductTile.Depth == 0 ? null : $"k < {Depth}u";

    private string Columns => _isPerGroup ? $"{_product.ColumnCount}u" : "uint(columns)";

    private int RowTiles => ProductTile.Cover(_product.RowCount, _tile.Rows);

    private string AllColumns => $"{DeviceThreads.Groups} * {_product.ColumnCount}";

    /// <summary>Whether a product can be cut into tiles: neighbouring columns are read in fours.</summary>
    public static bool Takes(DeviceContraction product) => product.Columns.Count > 0 && Innermost(product).Extent % ProductTile.Vector == 0;

    public static void Launch(DeviceContraction product, DeviceEmitter emitter, Operation operation, string role)
    {
        var tile = ProductTile.For(product.RowCount, product.ColumnCount);
        bool isPerGroup = product.ColumnCount >= FewTiles * tile.Columns;
        TiledProduct narrow = new(product, tile, isPerGroup);
        if (isPerGroup || product.RowCount < ProductTile.ManyRows)
        {
            narrow.Launch(emitter, operation, role);
            return;
        }

        // Whether the columns of all groups fill a device with wide tiles is known when there is a batch.
        TiledProduct wide = new(product, ProductTile.Wide(product.RowCount), isPerGroup: false);
        emitter.Either(
            $"Tiles({narrow.AllColumns}, {wide._tile.Columns}) * {wide.RowTiles} >= {ManyTiles}",
            () => wide.Launch(emitter, operation, role + "Wide"),
            () => narrow.Launch(emitter, operation, role));
    }

    private void Launch(DeviceEmitter emitter, Operation operation, string role)
    {
        DeviceKernelWriter kernel = emitter.NewKernel();
        TileWriter writer = new(kernel, _product, _tile);
        if (!_isPerGroup)
        {
            kernel.Constant("columns", AllColumns);
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
            writer.FillAcross("left", _tile.Rows, Chunk($"index % {ProductTile.Depth}u"), HasNumber, start => Element(left, start));
            FillRight(kernel, writer, right);
            writer.MultiplyTiles();
        }

        kernel.Line();
        writer.End(Columns, ColumnCoordinates(kernel), epilogue.Lines);

        DeviceKernel whole = kernel.Build(
            $"{operation.Name}: {operation.Description}.", (_tile.ThreadsX, _tile.ThreadsY, 1), writer.Shared, TileWriter.Parameters, []);
        int tiles = ProductTile.Cover(_product.ColumnCount, _tile.Columns);
        int outer = Axis.Points(_product.Outer);
        emitter.Launch(emitter.NameOf(operation, role), kernel, whole, new DeviceThreads(
            _isPerGroup ? $"{tiles * _tile.ThreadsX}" : $"Tiles({AllColumns}, {_tile.Columns}) * {_tile.ThreadsX}",
            $"{outer * writer.RowTiles * _tile.ThreadsY}",
            _isPerGroup ? DeviceThreads.Groups : "1"));
    }

    private IEnumerable<string> ColumnCoordinates(DeviceKernelWriter kernel) =>
    [
        .. DevicePoints.Coordinates("column", _product.Columns, isOpen: !_isPerGroup),
        $"int {DeviceKernelWriter.BatchGroup} = {(_isPerGroup ? "tile.z" : $"column / {_product.ColumnCount}u")};",
        .. kernel.StartOfGroup,
    ];

    // Where the first of a thread's four columns begins.
    private void DeclareRightStart(DeviceKernelWriter kernel, DeviceOperand right)
    {
        kernel.Line("int rightStart;");
        using (kernel.Body.Block(string.Empty))
        {
            int fours = _tile.Columns / ProductTile.Vector;
            kernel.Line($"uint column = min(tile.x * {_tile.Columns}u + index % {fours}u * {ProductTile.Vector}u, {Columns} - {ProductTile.Vector}u);");
            foreach (string line in ColumnCoordinates(kernel))
            {
                kernel.Line(line);
            }

            kernel.Line($"rightStart = {right.Start}{right.Along(_product.Outer)}{right.Along(_product.Columns)};");
        }

        kernel.Line();
    }

    // Neighbouring columns are neighbours in memory, and what is summed over is not.
    private void FillRight(DeviceKernelWriter kernel, TileWriter writer, DeviceOperand right)
    {
        int fours = _tile.Columns / ProductTile.Vector;
        string depth = $"index / {fours}u + four * {_tile.Threads / fours}u";
        using IDisposable each = kernel.Body.Block($"[unroll] for (uint four = 0u; four < {fours * ProductTile.Depth / _tile.Threads}u; four++)");
        string neighbour = right.Along(Innermost(_product), "q");
        writer.Fill(Chunk(depth), HasNumber, Element(right, $"rightStart{neighbour}"), $"rights[{depth}][index % {fours}u]");
    }

    // Where the sums are at a depth of the tile.
    private IEnumerable<string> Chunk(string depth) => [$"uint k = first + {depth};", .. DevicePoints.Coordinates("k", _chunked)];

    private static Axis Innermost(DeviceContraction product) => product.Columns[product.Columns.Count - 1];

    private string Element(DeviceOperand operand, string start) => operand.Element($"{start}{operand.Along(_looped)}{operand.Along(_chunked)}");
}
