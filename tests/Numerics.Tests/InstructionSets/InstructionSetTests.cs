using System.Runtime.Intrinsics.X86;

namespace Netwright.Numerics.Tests.InstructionSets;

/// <summary>
/// The quick tests again, on processors that lack instructions: here the runtime itself falls back, in vectors as in our own branches. Each kernel once
/// (<see cref="Batches"/>).
/// </summary>
[Trait("Category", "Numerics")]
[Trait("Speed", "Slow")]
public class InstructionSetTests
{
    private const int FewestTests = 250;

    [SkippableFact]
    public void Without_Avx512_all_agrees()
    {
        Skip.IfNot(Avx2.IsSupported, "This processor has no AVX2: the other test is this one.");
        AssertPasses(ChildRun.Start("DOTNET_EnableAVX512", expected: "Avx2 Portable"));
    }

    [Fact]
    public void Without_any_intrinsics_all_agrees() => AssertPasses(ChildRun.Start("DOTNET_EnableHWIntrinsic", expected: "Portable"));

    private static void AssertPasses(ChildRun run)
    {
        Assert.False(ChildRun.IsThisOne, "The filter of a child's tests must leave this one out.");
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.True(run.Passed >= FewestTests, $"Expected at least {FewestTests} tests to pass.\n{run.Output}");
    }
}
