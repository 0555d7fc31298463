using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Netwright.Generator.Tests.Incrementality;

/// <summary>Which steps an edit runs again.</summary>
public sealed class IncrementalityTests
{
    private const string TwoNetworks = """
        using Netwright;

        namespace Models;

        [Network(4)]
        [Dense(8), ReLU]
        [Dense(3)]
        partial class First
        {
            public int Method() => 1;
        }

        [Network(5)]
        [Dense(2)]
        partial class Second;
        """;

    private const string OtherFile = "class Other { int Method() => 1; }";

    [Fact]
    public void The_first_run_writes_everything()
    {
        GeneratorRun run = new(TwoNetworks, OtherFile);

        Assert.Equal([New, New], run.ReasonsOf(TrackingNames.Declaration));
        Assert.Equal([New, New], run.ReasonsOf(TrackingNames.Shapes));
        Assert.Equal([New, New], run.ReasonsOf(TrackingNames.Code));
        Assert.Equal([New, New], run.ReasonsOfFiles());
    }

    [Theory]
    [InlineData(1, "=> 1", "=> 2")]
    [InlineData(1, "class Other", "public class Another")]
    [InlineData(0, "=> 1", "=> 2")]
    [InlineData(0, "public int Method() => 1;", "public int Method() => 1; public int Property { get; set; }")]
    [InlineData(0, "[Network(4)]", "// A comment.\n\n/// <summary>Docs.</summary>\n[Network(4)]")]
    [InlineData(0, "[Dense(8), ReLU]", "[Dense(8)] // wide\n[ReLU]")]
    [InlineData(0, "[Dense(8), ReLU]", "[Dense(2 * 4), Netwright.ReLU]")]
    [InlineData(0, "using Netwright;", "using Netwright;\nusing System;")]
    [InlineData(0, "partial class First", "public sealed partial class First")]
    public void An_edit_of_something_else_runs_nothing_again(int file, string from, string to)
        => AssertNothingRan(new GeneratorRun(TwoNetworks, OtherFile).Edit(file, from, to));

    [Fact]
    public void A_file_more_runs_nothing_again() => AssertNothingRan(new GeneratorRun(TwoNetworks, OtherFile).Add("class Added;"));

    // Whatever the number of files: only the two networks are looked at, and as they are what they were, that is all.
    [Fact]
    public void Ten_thousand_unrelated_files_cost_nothing()
    {
        IEnumerable<string> others = Enumerable.Range(0, 10_000).Select(static index =>
            $"namespace Other{index}; [System.Serializable] class Data; class Other {{ [System.Obsolete] int Method() => 1; }}");
        GeneratorRun run = new([TwoNetworks, .. others]);

        AssertOnlyNetworksAreRead(run.Edit(5_000, "=> 1", "=> 2"));
        AssertOnlyNetworksAreRead(run.Edit(10_000, "class Data", "partial class Data"));
        AssertOnlyNetworksAreRead(run.Add(OtherFile));
    }

    [Theory]
    [InlineData("Dense(8)", "Dense(9)")]
    [InlineData("Dense(3)", "Dense(3, Bias = false)")]
    [InlineData("Dense(3)", "Dense(3, Name = \"head\")")]
    [InlineData("[Network(4)]", "[Network(6)]")]
    [InlineData("ReLU", "Tanh")]
    [InlineData("[Dense(8), ReLU]", "[Dense(8), ReLU, ReLU]")]
    public void An_edit_of_one_network_writes_that_one_only(string from, string to)
    {
        GeneratorRun run = new GeneratorRun(TwoNetworks, OtherFile).Edit(0, from, to);

        Assert.Equal([Modified, Cached], run.ReasonsOf(TrackingNames.Declaration));
        Assert.Equal([Modified, Cached], run.ReasonsOf(TrackingNames.Shapes));
        Assert.Equal([Modified, Cached], run.ReasonsOf(TrackingNames.Code));
        Assert.Equal([Modified, Cached], run.ReasonsOfFiles());
    }

    [Fact]
    public void A_network_that_is_deleted_takes_its_files_with_it()
    {
        GeneratorRun run = new GeneratorRun(TwoNetworks, OtherFile).Edit(0, "[Network(5)]\n[Dense(2)]\npartial class Second;", string.Empty);

        Assert.Equal([Cached, Removed], run.ReasonsOf(TrackingNames.Declaration));
        Assert.Equal([Cached, Removed], run.ReasonsOf(TrackingNames.Shapes));
        Assert.Equal([Cached, Removed], run.ReasonsOfFiles());
    }

    private static void AssertOnlyNetworksAreRead(GeneratorRun run)
    {
        Assert.Equal([Unchanged, Unchanged], run.ReasonsOf("result_ForAttributeWithMetadataName"));
        AssertNothingRan(run);
    }

    private static void AssertNothingRan(GeneratorRun run)
    {
        Assert.Equal([Cached, Cached], run.ReasonsOf(TrackingNames.Declaration));
        Assert.Equal([Cached, Cached], run.ReasonsOf(TrackingNames.Shapes));
        Assert.Equal([Cached, Cached], run.ReasonsOf(TrackingNames.Code));
        Assert.Equal([Cached, Cached], run.ReasonsOfFiles());
    }
}
