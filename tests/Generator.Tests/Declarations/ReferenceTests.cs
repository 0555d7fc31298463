using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Declarations;

/// <summary>Names, <c>From</c> and joins: which layer reads which value.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void A_line_reads_the_line_above() => Assert.Equal("-1 | 0 | 1", Sources("Tanh, ReLU, Dense(2)"));

    [Fact]
    public void A_join_reads_the_named_values_in_their_order_and_then_the_one_above()
        => Assert.Equal("-1 | 0 | 1,-1,0 | 2", Sources("""Tanh(Name = "a"), Tanh(Name = "b"), Add("b", "input", From = "a"), ReLU"""));

    [Fact]
    public void From_starts_a_branch() => Assert.Equal("-1 | 0 | 0 | 1,2", Sources("""Tanh(Name = "t"), ReLU(Name = "a"), Sigmoid(From = "t"), Concat("a")"""));

    [Fact]
    public void From_input_starts_a_branch_at_the_input() => Assert.Equal("-1 | -1 | 0,1", Sources("""ReLU(Name = "a"), Sigmoid(From = "input"), Concat("a")"""));

    [Fact]
    public void Names_may_be_constants()
        => Assert.Equal("-1 | 0 | 0,1", Sources("""Tanh(Name = "a" + "b"), ReLU, Add(new[] { "ab" })"""));

    [Fact]
    public void An_output_names_the_value_above_and_passes_it_on()
    {
        NetworkDeclaration net = Read("""Dense(3), Output("aux"), Tanh, Dense(2, Name = "d"), Add("aux", From = "aux"), Concat("d")""");

        Assert.Equal([new OutputDeclaration("aux", 0, IsTrainingOnly: false)], net.Outputs);
        Assert.Equal("-1 | 0 | 1 | 0,0 | 2,3", Sources(net));
    }

    [Fact]
    public void An_output_may_be_taken_from_a_named_value()
    {
        NetworkDeclaration net = Read("""Dense(3, Name = "a"), Tanh, Output("aux", From = "a"), Dense(2)""");

        Assert.Equal([new OutputDeclaration("aux", 0, IsTrainingOnly: false)], net.Outputs);
        Assert.Equal("-1 | 0 | 1", Sources(net));
    }

    [Fact]
    public Task Unknown_name_with_the_nearest() => Analysis.VerifyAsync(
        """[Network(4)] [Tanh(Name = "shortcut"), ReLU, Add("input", {|NW0401:"Shortcat"|})] partial class Net;""",
        "'Shortcat' names no value above Add: did you mean 'shortcut'?");

    [Fact]
    public Task Unknown_name_with_all_that_there_are() => Analysis.VerifyAsync(
        """[Network(4)] [Tanh(Name = "a"), Tanh(From = {|NW0401:"trunk"|}), Add("a")] partial class Net;""",
        "'trunk' names no value above Tanh: the names here are 'input', 'a'");

    [Fact]
    public Task A_derived_name_cannot_be_referred_to() => Analysis.VerifyAsync(
        """[Network(4)] [Tanh, ReLU, Add({|NW0401:"tanh1"|})] partial class Net;""",
        "'tanh1' names no value above Add: the Tanh above is called so only in saved files, until it has Name = \"tanh1\"");

    [Fact]
    public Task Later_and_own_names() => Analysis.VerifyAsync(
        """[Network(4)] [ReLU, Add({|NW0402:"late"|}), Add({|NW0402:"self"|}, Name = "self"), Tanh(Name = "late")] partial class Net;""",
        "'late' names the Tanh below, but a line reads only what stands above it: name a value above",
        "'self' names this Add itself, but a line reads only what stands above it: name a value above");

    [Fact]
    public Task The_line_before_a_branch_needs_a_name() => Analysis.VerifyAsync(
        """[Network(4)] [Tanh(Name = "t"), {|NW0403:ReLU|}, Sigmoid(From = "t")] partial class Net;""",
        "Nothing can read what ReLU yields, because the Sigmoid below takes 't' instead: give this ReLU a Name or remove it");

    [Fact]
    public Task An_output_reads_the_line_before_a_branch() => Analysis.VerifyAsync(
        """[Network(4)] [Tanh(Name = "t"), Dense(2), Output("aux"), Sigmoid(From = "t")] partial class Net;""");

    [Fact]
    public Task A_value_that_nothing_reads() => Analysis.VerifyAsync(
        """[Network(4)] [Tanh(Name = "t"), ReLU, Dense(2, Name = {|NW0404:"dead"|}), Sigmoid(From = "t", Name = "end")] partial class Net;""",
        "Nothing reads 'dead', so this Dense and what only it reads are left out: read 'dead' below or remove it");

    [Fact]
    public void What_reaches_no_output_is_left_out()
    {
        CheckedNetwork network = Inference.Check("""[Network(4)] [Tanh(Name = "t"), Dense(3), Dense(2, Name = "dead"), Sigmoid(From = "t"), Dense(5), Output("aux"), ReLU] partial class Net;""");

        Assert.True(network.IsValid);
        Assert.Equal(["t", "sigmoid1", "dense3", "relu1"], network.Layers.Select(static layer => layer.Name));
        Assert.Equal(["-1", "0", "1", "2"], network.Nodes.Select(static node => string.Join(',', node.Sources)));
        Assert.Equal([new NetworkOutput("output", 3, IsTrainingOnly: false), new NetworkOutput("aux", 2, IsTrainingOnly: false)], network.Outputs);
    }

    [Fact]
    public Task An_output_that_is_one_already() => Analysis.VerifyAsync(
        """[Network(4)] [Output({|NW0408:"in"|}), Tanh, Output("a"), Output({|NW0408:"b"|}), ReLU, Output({|NW0408:"c"|})] partial class Net;""",
        "Output 'in' names a value which is the input of the network: name another value or remove it",
        "Output 'b' names a value which is the output 'a' already: name another value or remove it",
        "Output 'c' names a value which is the main output already: name another value or remove it");

    [Fact]
    public Task Outputs_share_the_names_of_layers() => Analysis.VerifyAsync(
        """[Network(4)] [Tanh(Name = "aux"), Output({|NW0207:"aux"|}), ReLU, Output({|NW0208:"output"|}), Tanh] partial class Net;""",
        "'aux' already names the Tanh above: give this Output another Name",
        "'output' cannot name a layer, because it names the main output: give this Output another Name");

    [Theory]
    [InlineData("""[Network(4)] [Tanhh(Name = "a"), ReLU, Add("a")] partial class Net;""")]
    [InlineData("""[Network(4)] [Tanh(Name = x), ReLU, Add("a")] partial class Net;""")]
    [InlineData("""[Network(4)] [Tanh(Name = "a"), ReLU, Sigmoid(From = x), Add("a")] partial class Net;""")]
    public async Task Where_a_line_is_not_understood_nothing_is_said_of_names(string source) => Assert.Empty(await Analysis.IdsOfAsync(source));

    private static string Sources(string layers) => Sources(Read(layers));

    private static string Sources(NetworkDeclaration net)
        => string.Join(" | ", net.Layers.Select(static layer => string.Join(',', layer.Inputs.Select(static input => input.Source))));

    private static NetworkDeclaration Read(string layers)
    {
        NetworkReading reading = Inference.Read($"[Network(4)] [{layers}] partial class Net;");
        Assert.DoesNotContain(reading.Problems, static problem => problem.IsError);
        return reading.Declaration;
    }
}
