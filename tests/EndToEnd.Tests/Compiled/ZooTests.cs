namespace Netwright.EndToEnd.Tests.Compiled;

/// <summary>All code of all networks of the zoo, as the JIT compiles it.</summary>
public sealed class ZooTests
{
    private const int FewestMethods = 2000;

    private static readonly string Zoo = System.IO.Path.Combine(AppContext.BaseDirectory, "Netwright.Zoo.dll");

    // What the JIT gives up depends on a method's IL alone: this processor need not have the instructions. The IL of the widest is the largest.
    [Theory]
    [InlineData("Avx512")]
    [InlineData("Avx2")]
    [InlineData("Portable")]
    public void No_method_is_too_large_to_be_optimised(string code)
    {
        ProbeRun run = ProbeRun.Prepare(Zoo, code);

        Assert.Equal((float)run.Methods.Count, run.Values["prepared"][0]);
        Assert.True(run.Methods.Count > FewestMethods, $"Only {run.Methods.Count} methods were compiled.");
        Assert.DoesNotContain(run.Methods, static method => method.Tier != "FullOpts");
    }
}
