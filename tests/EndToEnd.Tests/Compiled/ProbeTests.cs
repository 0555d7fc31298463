namespace Netwright.EndToEnd.Tests.Compiled;

/// <summary>Generated code in a process of its own, for each instruction set that this processor has.</summary>
public sealed class ProbeTests
{
    private static readonly Dictionary<string, string[]> Settings = new()
    {
        ["Avx512"] = [],
        ["Avx2"] = ["EnableAVX512=0"],
        ["Portable"] = ["EnableHWIntrinsic=0"],
    };

    private static readonly Lazy<ProbeRun> Portable = new(static () => ProbeRun.Start(Settings["Portable"]));

    [SkippableTheory]
    [InlineData("Avx512")]
    [InlineData("Avx2")]
    [InlineData("Portable")]
    public void The_best_code_runs_and_the_jit_compiles_no_other(string code)
    {
        SkipWithout(code);

        ProbeRun run = code == "Portable" ? Portable.Value : ProbeRun.Start(Settings[code]);

        Assert.Equal([code], run.Methods.Select(static method => method.Code).Distinct());
        Assert.Equal(["LeNet5", "Wide"], run.Methods.Select(static method => method.Network).Distinct());
    }

    [SkippableTheory]
    [InlineData("Avx512")]
    [InlineData("Avx2")]
    [InlineData("Portable")]
    public void Kernels_are_optimised_before_their_first_call(string code)
    {
        SkipWithout(code);

        ProbeRun run = ProbeRun.Start(Settings[code]);

        IEnumerable<JittedMethod> kernels = run.Methods.Where(static method => method.IsKernel);
        Assert.True(kernels.Count() > 50, $"Only {kernels.Count()} kernels ran.");
        Assert.DoesNotContain(kernels, static method => method.Tier != "FullOpts");
    }

    [SkippableTheory]
    [InlineData("Avx512")]
    [InlineData("Avx2")]
    [InlineData("Portable")]
    public void No_method_is_too_large_to_be_optimised(string code)
    {
        SkipWithout(code);

        ProbeRun run = ProbeRun.Start([.. Settings[code], "TieredCompilation=0"]);

        Assert.Equal(10, run.Methods.Count(static method => method.IsPass));
        Assert.DoesNotContain(run.Methods, static method => method.Tier != "FullOpts");
    }

    [SkippableTheory]
    [InlineData("Avx512")]
    [InlineData("Avx2")]
    public void All_code_computes_the_same(string code)
    {
        SkipWithout(code);

        ProbeRun run = ProbeRun.Start(Settings[code]);

        Assert.Equal(Portable.Value.Values.Keys, run.Values.Keys);
        foreach ((string name, float[] expected) in Portable.Value.Values)
        {
            Assert.All(expected.Zip(run.Values[name]), pair => Assert.Equal(pair.First, pair.Second, 1e-5f * (1 + MathF.Abs(pair.First))));
        }
    }

    private static void SkipWithout(string code) => Skip.If(
        code switch
        {
            "Avx512" => !System.Runtime.Intrinsics.X86.Avx512F.IsSupported,
            "Avx2" => !System.Runtime.Intrinsics.X86.Fma.IsSupported,
            _ => false,
        },
        $"This processor, or this process, has no {code}.");
}
