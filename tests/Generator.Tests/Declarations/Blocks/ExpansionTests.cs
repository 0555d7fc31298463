using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Declarations.Blocks;

/// <summary>Uses of blocks become layers.</summary>
public sealed class ExpansionTests
{
    private const string Basic = """
        [Block]
        [Conv2D(Basic.Filters, 3, Stride = Basic.Stride, Padding = 1, Bias = false), ReLU]
        [Conv2D(Basic.Filters, 3, Padding = 1)]
        abstract class Basic { public const int Filters = 64, Stride = 1; }

        """;

    [Fact]
    public void Layers_of_a_block_have_names_of_two_parts()
        => Assert.Equal(
            ["conv1", "basic1.conv1", "basic1.relu1", "basic1.conv2", "last.conv1", "last.relu1", "last.conv2", "basic3.conv1", "basic3.relu1", "basic3.conv2"],
            Names("Conv2D(2, 1), Use<Basic>, Use<Basic>(Name = \"last\"), Use<Basic>"));

    [Fact]
    public void Parameters_are_bound_by_position_and_keep_their_defaults()
        => Assert.Equal(
            ["64×16×16", "64×16×16", "64×16×16", "8×16×16", "8×16×16", "8×16×16", "4×8×8", "4×8×8", "4×8×8"],
            Check("Use<Basic>, Use<Basic>(8), Use<Basic>(4, 2)").Layers.Select(static layer => layer.Output.ToString()));

    [Fact]
    public void Arguments_that_read_no_parameter_stay()
    {
        LayerDeclaration convolution = Inference.Read(Basic + "[Network(1, 16, 16)] [Use<Basic>(3)] partial class Net;").Declaration.Layers[0];

        Assert.Equal(
            [new("filters", 3), new("kernel", 3), new("Stride", 1), new("Padding", 1), new("Bias", false)],
            convolution.Arguments);
    }

    [Fact]
    public void A_repeated_block_is_numbered_on()
        => Assert.Equal(["basic1", "basic2", "basic3"], Names("Use<Basic>(8, Repeat = 2), Use<Basic>").Select(static name => name.Split('.')[0]).Distinct());

    [Fact]
    public void A_repeated_block_with_a_name_is_numbered_by_it_and_the_name_is_the_last()
    {
        CheckedNetwork network = Check("Use<Basic>(8, Name = \"stage\", Repeat = 2), ReLU, Add(\"stage\")");

        Assert.Equal(["stage1", "stage2", "relu1", "add1"], network.Layers.Select(static layer => layer.Name.Split('.')[0]).Distinct());
        Assert.Equal([5, 6], network.Nodes[7].Sources);
    }

    [Fact]
    public void The_input_of_a_block_is_its_own_and_names_are_local()
    {
        CheckedNetwork network = Inference.Check("""
            [Block] [Tanh(Name = "a"), ReLU, Add("a", "input")] abstract class Inner;
            [Network(4)] [Sigmoid(Name = "a"), Use<Inner>(Name = "first"), Use<Inner>(From = "a"), Add("first")] partial class Net;
            """);

        Assert.True(network.IsValid);
        Assert.Equal(["a", "first.a", "first.relu1", "first.add1", "inner2.a", "inner2.relu1", "inner2.add1", "add1"], network.Layers.Select(static layer => layer.Name));
        Assert.Equal(
            ["-1", "0", "1", "1,0,2", "0", "4", "4,0,5", "3,6"],
            network.Nodes.Select(static node => string.Join(',', node.Sources)));
    }

    [Fact]
    public void Blocks_nest_and_hand_their_parameters_on()
    {
        CheckedNetwork network = Inference.Check(Basic + """
            [Block]
            [Use<Basic>(Stage.Filters, Stage.Stride), Use<Basic>(Stage.Filters, Repeat = Stage.Count - 1)]
            abstract class Stage { public const int Filters = 4, Count = 2, Stride = 2; }

            [Network(3, 16, 16)] [Use<Stage>(8, 3), Use<Stage>(16, Stride.One)] partial class Net;
            static class Stride { public const int One = 2; }
            """);

        Assert.True(network.IsValid);
        Assert.Equal(
            ["stage1.basic1", "stage1.basic2", "stage1.basic3", "stage2.basic1", "stage2.basic2"],
            network.Layers.Select(static layer => layer.Name[..layer.Name.LastIndexOf('.')]).Distinct());
        Assert.Equal("16×4×4", network.Output!.ToString());
        Assert.Equal(15, network.Layers.Count);
    }

    [Fact]
    public void Constants_that_depend_on_a_parameter_follow_it()
        => Assert.Equal("24 12", Units("""
            using static Wide;
            [Block] [Dense(Doubled), Dense(Half)]
            abstract class Wide { public const int Units = 4; public const int Doubled = Units * Factor; public const int Half = Doubled / Factor; const int Factor = 2; }
            [Network(4)] [Use<Wide>(12)] partial class Net;
            """));

    [Fact]
    public void Private_constants_and_those_of_other_types_are_no_parameters()
        => Assert.Equal("9 8", Units("""
            [Block] [Dense(Mixed.First, Bias = Mixed.HasBias), Dropout(Mixed.Rate), Dense(Mixed.Second)]
            abstract class Mixed { private const int Hidden = 1; public const bool HasBias = Hidden == 1; public const double Rate = 0.5; public const int First = 2, Second = 3; }
            [Network(4)] [Use<Mixed>(9, 8)] partial class Net;
            """));

    [Fact]
    public void Numbers_are_converted_to_the_type_of_the_argument()
    {
        NetworkDeclaration net = Inference.Read("""
            [Block] [Dropout(Drop.Percent / 100.0), LeakyReLU(Drop.Percent), Dense(4, Bias = Drop.Percent > 20)] abstract class Drop { public const int Percent = 50; }
            [Network(4)] [Use<Drop>(10)] partial class Net;
            """).Declaration;

        Assert.Equal(0.1, net.Layers[0].Arguments[0].Value);
        Assert.Contains(net.Layers[1].Arguments, static argument => Equals(argument.Value, 10f) || Equals(argument.Value, 10.0));
        Assert.Contains(new LayerArgument("Bias", false), net.Layers[2].Arguments);
    }

    [Fact]
    public void A_network_is_embedded_with_its_main_output()
    {
        CheckedNetwork embedding = Inference.CheckType("Net", """
            [Network(4)] [Use<Zoo.Net2>(Frozen = true), Dense(7)] partial class Net;
            namespace Zoo { [Network(4)] [Dense(3, Name = "trunk"), Dense(2), Output("aux"), Dense(5, From = "trunk")] partial class Net2; }
            """);
        Assert.True(embedding.IsValid);
        Assert.Equal(["net2_1.trunk", "net2_1.dense3", "dense1"], embedding.Layers.Select(static layer => layer.Name));
        Assert.Equal([true, true, false], embedding.Layers.Select(static layer => layer.IsFrozen));
        Assert.Equal(["output"], embedding.Outputs.Select(static output => output.Name));
    }

    [Fact]
    public void What_a_frozen_block_uses_is_frozen()
        => Assert.All(
            Inference.Check("""
                [Block] [Dense(3)] abstract class Inner;
                [Block] [Use<Inner>, Dense(2)] abstract class Outer;
                [Network(4)] [Use<Outer>(Frozen = true)] partial class Net;
                """).Layers,
            static layer => Assert.True(layer.IsFrozen));

    [Fact]
    public void What_stands_around_a_block_changes_nothing()
    {
        const string Before = Basic + "[Network(1, 16, 16)] [Use<Basic>(8)] partial class Net;";
        const string After = "// Moved.\n" + Basic + "class Other; [Network(1, 16, 16)]\n[Use<Basic>(4 * 2)] partial class Net;";

        Assert.Equal(Inference.Check(Before), Inference.Check(After));
        Assert.Equal(Inference.Check(Before).GetHashCode(), Inference.Check(After).GetHashCode());
    }

    private static string Units(string source)
    {
        CheckedNetwork network = Inference.Check(source);
        Assert.True(network.IsValid);
        return string.Join(' ', network.Layers.Where(static layer => layer.ParameterCount > 0).Select(static layer => layer.Output));
    }

    private static IEnumerable<string> Names(string layers) => Check(layers).Layers.Select(static layer => layer.Name);

    private static CheckedNetwork Check(string layers)
    {
        CheckedNetwork network = Inference.Check(Basic + $"[Network(3, 16, 16)] [{layers}] partial class Net;");
        Assert.True(network.IsValid);
        return network;
    }
}
