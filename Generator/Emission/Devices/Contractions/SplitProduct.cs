using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Devices.Contractions;

/// <summary>
/// A gradient of weights as a product of matrices that is summed over the batch: pixel by pixel, the sixteen samples of a group go through
/// groupshared memory. There are few results and many products, so each tile is summed in several shares, which a second kernel adds.
/// </summary>
internal sealed class SplitProduct(DeviceContraction product)
{
    // As many thread groups keep the largest devices busy.
    private const int ManyTiles = 1024;
    private const int MostShares = 64;
    private const int MostPartials = 1 << 22;

    private readonly ProductTile _tile = ProductTile.For(product.RowCount, product.ColumnCount);
    private readonly Axis _lane = product.Reduced.Single(static axis => axis.Name == "lane");
    private readonly Axis[] _pixel = [.. product.Reduced.Where(static axis => axis.Name != "lane")];

    private int Results => checked(Axis.Points(product.Outer) * product.RowCount * product.ColumnCount);

    private int Pixels => Axis.Points(_pixel);

    private string Steps => Pixels == 1 ? DeviceThreads.Groups : $"{DeviceThreads.Groups} * {Pixels}";

    public void Launch(DeviceEmitter emitter, Operation operation, string role)
    {
        Operand result = product.Contraction.Epilogue.Result;
        DevicePlace gradient = product.Places[result.Buffer];
        DeviceKernelWriter kernel = emitter.NewKernel();
        TileWriter writer = new(kernel, product, _tile);
        int rowTiles = Axis.Points(product.Outer) * writer.RowTiles;
        int columnTiles = ProductTile.Cover(product.ColumnCount, _tile.Columns);
        int most = Math.Max(1, Math.Min(Math.Min(MostShares, ManyTiles / (rowTiles * columnTiles)), MostPartials / Results));
        DevicePlace target = most == 1 ? gradient : emitter.Partials(checked(most * Results));
        string shares = most == 1 ? "1" : $"Shares({Steps}, {most})";

        kernel.Constant("steps", Steps);
        kernel.Constant("share", most == 1 ? Steps : $"Share({Steps}, {most})");
        DeviceOperand left = kernel.Read(product.Contraction.Left, product.Places[product.Contraction.Left.Buffer]);
        DeviceOperand right = kernel.Read(product.Contraction.Right, product.Places[product.Contraction.Right.Buffer]);
        DeviceOperand output = kernel.Write(result, target);
        Write(kernel, writer, left, right, output, most > 1);

        DeviceKernel whole = kernel.Build(
            $"{operation.Name}: {operation.Description}.", (_tile.ThreadsX, _tile.ThreadsY, 1), writer.Shared, TileWriter.Parameters, []);
        emitter.Launch(
            emitter.NameOf(operation, role),
            kernel,
            whole,
            new DeviceThreads($"{columnTiles * _tile.ThreadsX}", $"{rowTiles * _tile.ThreadsY}", shares));
        if (most > 1)
        {
            AddShares(emitter, target, gradient, shares);
        }
    }

    private void Write(DeviceKernelWriter kernel, TileWriter writer, DeviceOperand left, DeviceOperand right, DeviceOperand output, bool isSplit)
    {
        writer.Begin();
        kernel.Line($"uint firstColumn = tile.x * {_tile.Columns}u;");
        kernel.Line($"int {_lane.Name} = index % {ProductTile.Depth}u;");
        writer.DeclareStarts("leftStarts", left, product.Rows, "firstRow", _tile.Rows);
        writer.DeclareStarts("rightStarts", right, product.Columns, "firstColumn", _tile.Columns);
        writer.DeclareSums();
        using (kernel.Body.Block("for (uint at = 0u; at < uint(share); at++)"))
        {
            kernel.Line("uint pixel = tile.z * uint(share) + at;");
            foreach (string line in DevicePoints.Coordinates("pixel", _pixel, isOpen: true))
            {
                kernel.Line(line);
            }

            kernel.Line($"int {DeviceKernelWriter.BatchGroup} = pixel / {Pixels}u;");
            foreach (string line in kernel.StartOfGroup)
            {
                kernel.Line(line);
            }

            writer.FillAcross("left", _tile.Rows, [], "pixel < uint(steps)", start => Element(left, start));
            writer.FillAcross("right", _tile.Columns, [], "pixel < uint(steps)", start => Element(right, start));
            writer.MultiplyTiles();
        }

        kernel.Line();
        string address = output.Start + output.Along(product.Outer) + output.Along(product.Rows) + output.Along(product.Columns);
        writer.End(
            $"{product.ColumnCount}u",
            DevicePoints.Coordinates("column", product.Columns),
            [$"{output.Element(isSplit ? $"{address} + tile.z * {Results}u" : address)} = value;"]);
    }

    private string Element(DeviceOperand operand, string start) => operand.Element($"start + {start}{operand.Along(_pixel)}{operand.Along([_lane])}");

    private static void AddShares(DeviceEmitter emitter, DevicePlace partials, DevicePlace gradient, string shares)
    {
        Axis element = new(DevicePoints.Index, gradient.Size);
        DevicePoints.Launch(emitter, "AddShares", "Adds the shares of a gradient.", [element], kernel =>
        {
            kernel.Constant("shares", shares);
            DeviceOperand from = kernel.Read(new Operand("partials", Affine.At(0).Along(element, 1)), partials);
            DeviceOperand to = kernel.Write(new Operand("gradient", Affine.At(0).Along(element, 1)), gradient);
            kernel.Line("float total = 0.0f;");
            using (kernel.Body.Block("for (int share = 0; share < shares; share++)"))
            {
                kernel.Line($"total += {from.Element($"{from.Start} + share * count + index")};");
            }

            kernel.Line();
            kernel.Line($"{to} = total;");
        }, isPerGroup: false);
    }
}
