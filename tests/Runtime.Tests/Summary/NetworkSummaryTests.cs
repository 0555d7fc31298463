using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Summary;

public sealed class NetworkSummaryTests
{
    [Fact]
    public void It_prints_a_table_with_aligned_columns()
    {
        const string Expected =
            """
            DenseNetwork: 784 → 10
            ──────────────────────────────────────────────
            Layer   Description  Output  Parameters   MACs
            ══════════════════════════════════════════════
            dense1  Dense 10     10           7,850  7,840
            ──────────────────────────────────────────────
            Total                             7,850  7,840
            Parameters: 30.7 KiB, and 30.6 KiB as a copy in the order of inference
            Activations: 40 bytes for one sample, 1.2 KiB for sixteen, 2.5 KiB in training
            """;
        string text = new DenseNetwork(784, 10).Summary().ToString();
        Assert.Equal(Expected.ReplaceLineEndings("\n"), text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void It_counts()
    {
        NetworkSummary summary = new DenseNetwork(784, 10).Summary();
        Assert.Equal(7850, summary.ParameterCount);
        Assert.Equal(31400, summary.ParameterBytes);
        Assert.Equal(7840, summary.MultiplyAccumulates);
        Assert.Equal(31360, summary.PackedBytes);
        Assert.Equal((7856 * 4) + 31360 + 40, summary.InferenceBytes);
        Assert.Equal("dense1", Assert.Single(summary.Layers).Name);
    }
}
