using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Consumers;

/// <summary>Generated code compiles without a warning, whatever the settings of the project.</summary>
public sealed class ProjectSettingsTests
{
    public static TheoryData<string> Networks { get; } = [.. SampleNetworks.All.Keys.Where(static network => network != "Wrong")];

    [Theory]
    [MemberData(nameof(Networks))]
    public void All_networks_build_without_warnings(string network)
        => new Consumer(SampleNetworks.All[network]).AssertBuildsWithoutWarning();

    // The generator writes collection expressions, which came with C# 12; what Roslyn 4.14 calls a preview is C# 14.
    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public void Any_language_version_will_do(LanguageVersion language)
        => new Consumer(SampleNetworks.EveryLayer) { Language = language }.AssertBuildsWithoutWarning();

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Warnings)]
    [InlineData(NullableContextOptions.Annotations)]
    [InlineData(NullableContextOptions.Enable)]
    public void Any_nullable_context_will_do(NullableContextOptions nullable)
        => new Consumer(SampleNetworks.EveryLayer) { Nullable = nullable }.AssertBuildsWithoutWarning();

    [Theory]
    [InlineData(true, OptimizationLevel.Release)]
    [InlineData(true, OptimizationLevel.Debug)]
    [InlineData(false, OptimizationLevel.Debug)]
    public void Overflow_checks_and_debugging_will_do(bool checkOverflow, OptimizationLevel optimization)
        => new Consumer(SampleNetworks.EveryLayer) { CheckOverflow = checkOverflow, Optimization = optimization }.AssertBuildsWithoutWarning();
}
