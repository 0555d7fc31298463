using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Devices;

/// <summary>
/// Launches a kernel of one thread for every point of some axes: of each group of sixteen samples, or once. Neighbours along the last axis are
/// neighbours among the threads, so that what lies side by side is read together.
/// </summary>
internal static class DevicePoints
{
    /// <summary>The variable that counts points.</summary>
    public const string Index = "index";

    private const int Threads = 256;

    /// <param name="emitter">The pass.</param>
    /// <param name="operation">What it is part of.</param>
    /// <param name="role">What of the operation it is; empty for the whole.</param>
    /// <param name="axes">The axes, the last one innermost; a single one named <see cref="Index"/> counts without its extent being written into the kernel.</param>
    /// <param name="body">Writes what a thread does.</param>
    /// <param name="isPerGroup">Whether every group has its points.</param>
    public static void Launch(
        DeviceEmitter emitter, Operation operation, string role, IReadOnlyList<Axis> axes, Action<DeviceKernelWriter> body, bool isPerGroup = true)
    {
        emitter.Begin(operation);
        Launch(emitter, emitter.NameOf(operation, role), $"{operation.Name}: {operation.Description}.", axes, body, isPerGroup);
    }

    /// <summary>The same as part of the operation whose comment stands above.</summary>
    public static void Launch(
        DeviceEmitter emitter, string name, string summary, IReadOnlyList<Axis> axes, Action<DeviceKernelWriter> body, bool isPerGroup = true)
    {
        int count = Axis.Points(axes);
        DeviceKernelWriter kernel = emitter.NewKernel();
        bool isLinear = axes.Count == 1 && axes[0].Name == Index;
        string limit = isLinear ? $"uint({kernel.Constant("count", $"{count}")})" : $"{count}u";
        body(kernel);
        string[] prologue =
        [
            $"uint {Index} = {DeviceThreads.IndexAmong(count)};",
            $"if ({Index} >= {limit})",
            "{",
            "    return;",
            "}",
            "",
            .. isPerGroup ? new[] { $"int {DeviceKernelWriter.BatchGroup} = id.y;" } : [],
            .. isPerGroup ? kernel.StartOfGroup : [],
            .. isLinear ? [] : Coordinates(Index, axes),
        ];
        DeviceKernel whole = kernel.Build(summary, (Threads, 1, 1), [], "uint3 id : SV_DispatchThreadID", prologue);
        emitter.Launch(name, kernel, whole, DeviceThreads.Of(count, isPerGroup ? DeviceThreads.Groups : "1"));
    }

    /// <summary>Declares the coordinates of a point from its number; those of axes of extent 1 are not needed.</summary>
    /// <param name="index">The variable that holds the number.</param>
    /// <param name="axes">The axes, the last one innermost.</param>
    /// <param name="isOpen">Whether more of the outermost may follow than its extent says.</param>
    public static IEnumerable<string> Coordinates(string index, IEnumerable<Axis> axes, bool isOpen = false)
    {
        List<Axis> moving = [.. axes.Where(static axis => axis.Extent > 1)];
        int below = 1;
        for (int at = moving.Count - 1; at >= 0; at--)
        {
            string quotient = below == 1 ? index : $"{index} / {below}u";
            yield return at == 0 && !isOpen
                ? $"int {moving[at].Name} = {quotient};"
                : $"int {moving[at].Name} = {quotient} % {moving[at].Extent}u;";
            below = checked(below * moving[at].Extent);
        }
    }
}
