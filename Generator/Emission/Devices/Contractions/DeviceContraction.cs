using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Devices.Contractions;

/// <summary>
/// Launches the kernels of a contraction whose axes count single numbers. Seen as a product of matrices, its rows are the axes of the left operand
/// alone and its columns those of the right alone. The groups of the batch count among the columns, or among what is summed over where the result is
/// a gradient of parameters.
/// </summary>
internal sealed class DeviceContraction
{
    // What is smaller leaves most of a tile empty.
    private const int FewestRows = 4;
    private const int FewestProducts = 4;

    private readonly DeviceEmitter _emitter;
    private readonly Operation _operation;
    private readonly string _role;

    private DeviceContraction(DeviceEmitter emitter, Operation operation, string role, Contraction contraction, IReadOnlyDictionary<string, DevicePlace> places)
    {
        (_emitter, _operation, _role, Contraction, Places) = (emitter, operation, role, contraction, places);
        Outer = Moving(contraction.Outer);
        IReadOnlyList<Axis> tiled = Moving(contraction.Tiled);
        Rows = Sorted(tiled.Where(contraction.Left.Address.DependsOn));
        Columns = Sorted(tiled.Where(axis => !contraction.Left.Address.DependsOn(axis)));
        Reduced = Moving(contraction.Reduced);
    }

    public Contraction Contraction { get; }

    /// <summary>Where each operand lies, by its name.</summary>
    public IReadOnlyDictionary<string, DevicePlace> Places { get; }

    /// <summary>The axes that both operands have and the result too: groups of channels.</summary>
    public IReadOnlyList<Axis> Outer { get; }

    /// <summary>The axes of the rows; the last one innermost.</summary>
    public IReadOnlyList<Axis> Rows { get; }

    /// <summary>The axes of the columns; the last one innermost.</summary>
    public IReadOnlyList<Axis> Columns { get; }

    /// <summary>The axes that are summed over.</summary>
    public IReadOnlyList<Axis> Reduced { get; }

    public int RowCount => Axis.Points(Rows);

    public int ColumnCount => Axis.Points(Columns);

    /// <summary>Nothing is summed where an axis has no element.</summary>
    public int ReducedCount => Axis.Points(Contraction.Reduced);

    private bool SumsBatch => Places[Contraction.Epilogue.Result.Buffer].Buffer == DeviceBufferKind.Gradients;

    public static void Launch(
        DeviceEmitter emitter, Operation operation, string role, Contraction contraction, params IReadOnlyList<(string Name, DevicePlace Place)> places)
        => new DeviceContraction(emitter, operation, role, contraction, places.ToDictionary(static place => place.Name, static place => place.Place)).Launch();

    private void Launch()
    {
        _emitter.Begin(_operation);
        bool isTiled = RowCount >= FewestRows && (SumsBatch ? ColumnCount : ReducedCount) >= FewestProducts
            && ProductTile.Cover(ColumnCount, ProductTile.FewestColumns) <= DeviceThreads.MostGroups;
        if (SumsBatch && isTiled)
        {
            new SplitProduct(this).Launch(_emitter, _operation, _role);
        }
        else if (SumsBatch)
        {
            LaunchReduction();
        }
        else if (isTiled && TiledProduct.Takes(this))
        {
            TiledProduct.Launch(this, _emitter, _operation, _role);
        }
        else
        {
            LaunchPoints();
        }
    }

    private void LaunchPoints() => DevicePoints.Launch(_emitter, _operation, _role, [.. Outer, .. Rows, .. Columns], kernel =>
    {
        DeviceOperand left = kernel.Read(Contraction.Left, Places[Contraction.Left.Buffer]);
        DeviceOperand right = kernel.Read(Contraction.Right, Places[Contraction.Right.Buffer]);
        kernel.Line("float value = 0.0f;");
        if (ReducedCount > 0)
        {
            using (kernel.Loop(Reduced))
            {
                kernel.Line($"value += {left} * {right};");
            }
        }

        kernel.Line();
        foreach (string line in new ProductEpilogue(kernel, this).Lines)
        {
            kernel.Line(line);
        }
    });

    private void LaunchReduction() => DeviceReduction.Launch(_emitter, _operation, _role, [.. Outer, .. Rows, .. Columns], Reduced, kernel =>
    {
        DeviceOperand left = kernel.Read(Contraction.Left, Places[Contraction.Left.Buffer]);
        DeviceOperand right = kernel.Read(Contraction.Right, Places[Contraction.Right.Buffer]);
        return ([new ReductionStep(["value"], [$"value += {left} * {right};"])], new ProductEpilogue(kernel, this).Lines);
    });

    private static IReadOnlyList<Axis> Moving(IEnumerable<Axis> axes) => [.. axes.Where(static axis => axis.Extent > 1)];

    // Neighbours in memory are neighbours among the threads.
    private IReadOnlyList<Axis> Sorted(IEnumerable<Axis> axes)
        => [.. axes.OrderByDescending(axis => Math.Abs(Contraction.Epilogue.Result.Address[axis]))];
}
