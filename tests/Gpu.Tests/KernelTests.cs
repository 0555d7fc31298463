using System.Collections.Concurrent;
using Netwright.Generator;
using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Shapes;
using Netwright.Gpu.Tests.Networks;
using Netwright.Spirv;

namespace Netwright.Gpu.Tests;

/// <summary>The kernels that the generator writes: that there are some for every operation, that they are HLSL, and that their sizes are right.</summary>
public sealed class KernelTests
{
    private static readonly Lazy<IReadOnlyList<EmittedKernel>> Kernels = new(static () => [.. Selection.Files.SelectMany(static file => EmittedKernel.Of(Selection.Read(file)))]);

    [Fact]
    public void Every_operation_is_in_a_network_that_is_always_run() => Assert.Equal(
        typeof(Operation).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(Operation)) && !type.IsAbstract && !IsOfProcessors(type))
            .Select(static type => type.Name)
            .Order(StringComparer.Ordinal),
        Selection.Files.SelectMany(static file => OperationsOf(Selection.Read(file))).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Sizes_are_those_that_the_source_declares() => Assert.All(Kernels.Value, static kernel =>
    {
        Assert.Equal(kernel.DeclaredConstants, kernel.Constants);
        Assert.Equal(kernel.DeclaredBuffers, kernel.Buffers);
        Assert.InRange(kernel.Buffers, 1, 8);
    });

    // As the runtime compiles them: those of networks that run on a device are compiled once for both.
    [SkippableFact]
    public void Kernels_compile()
    {
        Skip.IfNot(Glslang.IsThere, "glslangValidator is not installed.");
        ConcurrentBag<string> complaints = [];
        Parallel.ForEach(Kernels.Value.DistinctBy(static kernel => kernel.Hlsl), kernel =>
        {
            try
            {
                SpirvSource.Default.Get(kernel.Name, kernel.Hlsl);
            }
            catch (DeviceException exception)
            {
                complaints.Add($"{kernel.Network}: {exception.Message}\n{kernel.Hlsl}");
            }
        });

        Assert.True(complaints.IsEmpty, string.Join('\n', complaints.Take(3)));
    }

    // Winograd's filtering is a way of processors, as is the matrix product that transposes its inputs first.
    private static bool IsOfProcessors(Type operation)
        => operation.Namespace!.EndsWith(".Winograd", StringComparison.Ordinal) || operation == typeof(MatrixWeightGradient);

    // The network's own operations, of inference and of training, after all passes.
    private static IEnumerable<string> OperationsOf(string declarations) => Generation.Of(declarations)
        .TrackedSteps[TrackingNames.Shapes]
        .SelectMany(static step => step.Outputs)
        .Select(static output => (CheckedNetwork)output.Value)
        .Select(static network => new DevicePrograms(network, new ParameterTable(network.Layers)))
        .SelectMany(static programs => programs.Inference.Operations.Concat(programs.Training.Operations))
        .Select(static operation => operation.GetType().Name);
}
