using Netwright.Gpu.Tests.Networks;

namespace Netwright.Gpu.Tests;

/// <summary>The kernels that the generator writes are HLSL: glslang compiles all of them.</summary>
public sealed class KernelTests
{
    public static TheoryData<string> Files() => [.. DeclarationFile.Names];

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Kernels_compile(string file)
    {
        Skip.IfNot(Glslang.IsThere, "glslangValidator is not installed.");
        string folder = Directory.CreateTempSubdirectory("netwright-kernels-").FullName;
        try
        {
            List<string> complaints = [];
            List<EmittedKernel> kernels = [.. EmittedKernel.Of(DeclarationFile.Read(file)).DistinctBy(static kernel => kernel.Hlsl)];
            foreach ((int number, EmittedKernel kernel) in kernels.Index())
            {
                string path = Path.Combine(folder, $"{number}.comp");
                File.WriteAllText(path, kernel.Hlsl);
                if (Glslang.Complaints(path) is { Length: > 0 } complaint)
                {
                    complaints.Add($"{kernel.Network}, {kernel.Name}: {complaint}\n{kernel.Hlsl}");
                }
            }

            Assert.NotEmpty(kernels);
            Assert.Empty(complaints);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
