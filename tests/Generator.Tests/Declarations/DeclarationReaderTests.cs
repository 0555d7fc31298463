using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Declarations;

public sealed class DeclarationReaderTests
{
    [Fact]
    public void Arguments_are_read_by_name()
    {
        LayerDeclaration layer = Read("[Network(1, 28, 28)] [Conv2D(kernel: 5, filters: 6, Padding = 2, Initializer = Initializer.He)] partial class Net;").Layers[0];

        Assert.Equal(
            new LayerDeclaration("Conv2D", "conv1", Arguments(("filters", 6), ("kernel", 5), ("Padding", 2), ("Initializer", "He")), IsComplete: true)
            {
                Inputs = new EquatableArray<LayerInput>([new LayerInput(LayerInput.Network, "the input is")]),
            },
            layer);
    }

    [Fact]
    public void Constant_expressions_aliases_and_full_names_are_read()
    {
        NetworkDeclaration net = Read("""
            using Fc = Netwright.DenseAttribute;
            using static Sizes;
            [Network(Features * 2)] [Fc(Features), Netwright.TanhAttribute] partial class Net;
            static class Sizes { public const int Features = 2 + 3; }
            """);

        Assert.Equal([10], net.InputShape!.Value);
        Assert.Equal(["Dense", "Tanh"], net.Layers.Select(static layer => layer.Kind));
        Assert.Equal(Arguments(("units", 5)), net.Layers[0].Arguments);
    }

    [Fact]
    public void Layers_stand_in_source_order_over_several_lists_around_Network()
    {
        NetworkDeclaration net = Read("[Tanh] [Network(4)] [Dense(2), ReLU] [Sigmoid] partial class Net;");

        Assert.Equal(["Tanh", "Dense", "ReLU", "Sigmoid"], net.Layers.Select(static layer => layer.Kind));
    }

    [Fact]
    public void Foreign_attributes_are_no_layers()
        => Assert.Equal(["Tanh"], Read("[System.Serializable, Network(4), System.Obsolete, Tanh] partial class Net;").Layers.Select(static layer => layer.Kind));

    [Fact]
    public void Names_and_containing_types()
    {
        NetworkDeclaration net = Read("""
            namespace Models.Vision;
            partial record struct Outer { partial interface @class { [Network(4)] [Tanh] partial class @event; } }
            """);

        Assert.Equal("Models.Vision", net.Namespace);
        Assert.Equal([new ContainingType("record struct", "Outer"), new ContainingType("interface", "@class")], net.ContainingTypes);
        Assert.Equal("@event", net.TypeName);
        Assert.Equal("Models.Vision.Outer_class_event", net.FullName);
    }

    [Fact]
    public void The_global_namespace_is_empty() => Assert.Equal("Net", Read("[Network(4)] [Tanh] partial class Net;").FullName);

    [Fact]
    public void What_stands_around_a_declaration_changes_nothing()
    {
        const string Before = "[Network(4)] [Dense(2, Bias = false), Tanh] partial class Net;";
        const string After = """
            // A comment.
            class Unrelated { void Method() { int x = 1; } }
            [Network(2 + 2)]
            [Dense(2, Bias = !true)]
            [Tanh]
            public partial class Net { public int Size => 3; }
            """;

        Assert.Equal(Inference.Read(Before), Inference.Read(After));
        Assert.Equal(Inference.Read(Before).GetHashCode(), Inference.Read(After).GetHashCode());
        Assert.Equal(Inference.Check(Before), Inference.Check(After));
        Assert.Equal(Inference.Check(Before).GetHashCode(), Inference.Check(After).GetHashCode());
    }

    [Theory]
    [InlineData("[Network(5)] [Dense(2, Bias = false), Tanh] partial class Net;")]
    [InlineData("[Network(4)] [Dense(3, Bias = false), Tanh] partial class Net;")]
    [InlineData("[Network(4)] [Dense(2), Tanh] partial class Net;")]
    [InlineData("[Network(4)] [Dense(2, Bias = false), Tanh(Name = \"t\")] partial class Net;")]
    [InlineData("[Network(4)] [Dense(2, Bias = false)] partial class Net;")]
    [InlineData("namespace Other; [Network(4)] [Dense(2, Bias = false), Tanh] partial class Net;")]
    public void What_changes_the_network_changes_the_declaration(string other)
        => Assert.NotEqual(Inference.Check("[Network(4)] [Dense(2, Bias = false), Tanh] partial class Net;"), Inference.Check(other));

    [Theory]
    [InlineData("[Network(4)] [Tanh] class Net;", DeclarationFaults.Class)]
    [InlineData("[Network(4)] [Tanh] partial class Net : Missing;", DeclarationFaults.Class)]
    [InlineData("[Network(4)] partial class Net;", DeclarationFaults.Chain)]
    [InlineData("[Network(4)] [Tanh] partial class Net; [ReLU] partial class Net;", DeclarationFaults.Chain)]
    [InlineData("[Network(4)] [Tanh(Name = \"1\")] partial class Net;", DeclarationFaults.Names)]
    [InlineData("[Network(4)] [Tanh(From = \"x\")] partial class Net;", DeclarationFaults.Graph)]
    [InlineData("[Network(4)] [Tanh, Use<Net>] partial class Net;", DeclarationFaults.Graph)]
    [InlineData("[Network(4)] [Use<B>] partial class Net; [Block] class B;", DeclarationFaults.Chain)]
    [InlineData("[Network(4)] [Tanh] class Net; [ReLU] partial class Net;", DeclarationFaults.Class | DeclarationFaults.Chain)]
    [InlineData("[Network(4)] [Tanh] partial class Net;", DeclarationFaults.None)]
    public void Faults_make_a_network_invalid(string source, object faults)
    {
        NetworkDeclaration net = Read(source);

        Assert.Equal(faults, net.Faults);
        Assert.Equal(net.Faults == DeclarationFaults.None, ShapeInference.Infer(net).Network.IsValid);
    }

    private static NetworkDeclaration Read(string source) => Inference.Read(source).Declaration;

    private static EquatableArray<LayerArgument> Arguments(params (string Name, object Value)[] arguments)
        => arguments.Select(static argument => new LayerArgument(argument.Name, argument.Value)).ToEquatableArray();
}
