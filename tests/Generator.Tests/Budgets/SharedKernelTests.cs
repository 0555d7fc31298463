using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Budgets;

/// <summary>Identical blocks share one set of methods: a deeper network has more calls, not more kernels.</summary>
public sealed partial class SharedKernelTests
{
    [Fact]
    public void Repeated_blocks_add_no_kernels()
    {
        (int few, int fewLines) = Written(repeat: 3);
        (int many, int manyLines) = Written(repeat: 30);

        Assert.Equal(few, many);
        Assert.True(few > 10, $"Only {few} kernels.");
        Assert.True(manyLines > fewLines, "The calls are missing.");
    }

    private static (int Kernels, int Lines) Written(int repeat)
    {
        GeneratorRunResult result = NetworkCompilation.Generate(
            $$"""
            using Netwright;
            [Network(8, 12, 12)]
            [Use<Residual>(Repeat = {{repeat}}), GlobalAvgPool2D, Dense(3)]
            public partial class Deep;
            [Block]
            [Conv2D(8, 3, Padding = 1, Bias = false), BatchNorm, ReLU, Conv2D(8, 3, Padding = 1, Bias = false), BatchNorm, Add("input"), ReLU]
            public abstract class Residual;
            """,
            out _);
        Assert.Null(result.Exception);
        string[] files = [.. result.GeneratedSources.Where(static file => file.HintName.Contains("Avx2", StringComparison.Ordinal)).Select(static file => file.SourceText.ToString())];
        return (files.Sum(static file => Kernel().Count(file)), files.Sum(static file => file.Count(static character => character == '\n')));
    }

    [GeneratedRegex(@"MethodImplOptions\.AggressiveOptimization")]
    private static partial Regex Kernel();
}
