using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Graph;
using Netwright.Gpu.Tests.Networks;

namespace Netwright.Gpu.Tests;

/// <summary>The kernels that the generator writes: that there are some for every operation, and that they are what they say.</summary>
public sealed class KernelTests
{
    private static readonly Lazy<IReadOnlyList<EmittedKernel>> Kernels = new(static () => [.. Selection.Files.SelectMany(static file => EmittedKernel.Of(Selection.Read(file)))]);

    // They make no sense elsewhere: the filtering is a way of the processor's, as is the transposed copy.
    private static readonly string[] OfProcessors =
        ["InputTransform", "GradientTransform", "OutputTransform", "WinogradConvolution", "WinogradProducts", "WinogradWeightGradient", "MatrixWeightGradient"];

    [Fact]
    public void Every_operation_has_kernels() => Assert.Equal(
        [],
        typeof(Operation).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(Operation)) && !type.IsAbstract)
            .Where(static type => type.GetMethod(nameof(Operation.EmitDevice), [typeof(DeviceEmitter)])!.DeclaringType == typeof(Operation))
            .Select(static type => type.Name)
            .Except(OfProcessors));

    [Fact]
    public void Sizes_are_those_that_the_source_declares() => Assert.All(Kernels.Value, static kernel =>
    {
        Assert.Equal(kernel.DeclaredConstants, kernel.Constants);
        Assert.Equal(kernel.DeclaredBuffers, kernel.Buffers);
        Assert.InRange(kernel.Buffers, 1, 8);
    });

    [SkippableFact]
    public void Kernels_compile()
    {
        Skip.IfNot(Glslang.IsThere, "glslangValidator is not installed.");
        string folder = Directory.CreateTempSubdirectory("netwright-kernels-").FullName;
        try
        {
            string path = Path.Combine(folder, "kernel.comp");
            List<string> complaints = [];
            foreach (EmittedKernel kernel in Kernels.Value.DistinctBy(static kernel => kernel.Hlsl))
            {
                File.WriteAllText(path, kernel.Hlsl);
                if (Glslang.Complaints(path) is { Length: > 0 } complaint)
                {
                    complaints.Add($"{kernel.Network}, {kernel.Name}: {complaint}\n{kernel.Hlsl}");
                }
            }

            Assert.True(complaints.Count == 0, string.Join('\n', complaints.Take(3)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
