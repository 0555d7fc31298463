using Microsoft.CodeAnalysis;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Advice;

/// <summary>Which package a network for graphics processors lacks.</summary>
public sealed class PackageInformationTests
{
    private const string ComputeSharp = "namespace ComputeSharp.Descriptors { public interface IComputeShaderDescriptor<T>; }";

    [Fact]
    public async Task The_package_is_named_where_it_is_missing()
    {
        Diagnostic found = Assert.Single(await AnalyzeAsync("[Network(4, Targets = Target.Cpu | Target.Gpu)] [Dense(2)] partial class Net;"));

        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
        Assert.Equal("Network(4, Targets = Target.Cpu | Target.Gpu)", found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan));
        Assert.Equal(
            "Net runs on graphics processors with Vulkan alone: for DirectX 12 on Windows, Device.Gpu, add the package ComputeSharp to the project",
            Analysis.Message(found));
    }

    [Theory]
    [InlineData("[Network(4)] [Dense(2)] partial class Net;")]
    [InlineData("[Network(4, Targets = Target.Cpu)] [Dense(2)] partial class Net;")]
    [InlineData("[Network(4, Targets = Target.Gpu)] [Dense(2)] partial class Net; " + ComputeSharp)]
    public async Task Nothing_is_said_where_it_is_not_needed_or_there(string source) => Assert.Empty(await AnalyzeAsync(source));

    private static async Task<IEnumerable<Diagnostic>> AnalyzeAsync(string source)
        => (await Analysis.RunAsync(source, string.Empty)).Where(static diagnostic => diagnostic.Id == "NW0602");
}
