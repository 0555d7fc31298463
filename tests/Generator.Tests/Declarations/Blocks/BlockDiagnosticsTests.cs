using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Declarations.Blocks;

public sealed class BlockDiagnosticsTests
{
    [Fact]
    public Task A_valid_block_is_silent() => Analysis.VerifyAsync(
        "[Block] [Conv2D(Block1.Filters, 3), ReLU, Softmax] public abstract class Block1 { public const int Filters = 4; }");

    [Fact]
    public Task Network_and_block() => Analysis.VerifyAsync(
        "[Network(4)] [Block] [Dense(2)] partial class {|NW0501:Net|};",
        "Net bears both [Network] and [Block], but a network can be used in others as it is: remove [Block]");

    [Fact]
    public Task A_block_without_layers_is_reported_once() => Analysis.VerifyAsync(
        "[{|NW0009:Block|}] abstract class Empty; [Network(4)] [Use<Empty>, Conv2D(3, 3)] partial class Net;",
        "Empty has no layer: write at least one below [Block], such as [Dense(10)]");

    [Fact]
    public Task Layers_on_another_part_of_a_block() => Analysis.VerifyAsync(
        "[Block] [Tanh] abstract partial class Split; [{|NW0008:ReLU|}] partial class Split; [Network(4)] [Use<Split>] partial class Net;",
        "ReLU stands on another part of Split than [Block], where its place among the layers is unknown: move it below [Block]");

    [Fact]
    public Task Neither_block_nor_network() => Analysis.VerifyAsync(
        "class Plain; [Network(4)] [{|NW0502:Use<Plain>|}, Conv2D(3, 3)] partial class Net;",
        "Plain cannot be used here, because it bears neither [Block] nor [Network]: use a class of this project that bears [Block] or [Network]");

    [Fact]
    public Task A_class_of_another_assembly() => Analysis.VerifyAsync(
        "[Network(4)] [{|NW0502:Use<Network>|}, Dense(2)] partial class Net;",
        "Network cannot be used here, because it comes from the assembly Netwright, and its layers are read from source: use a class of this project that bears [Block] or [Network]");

    [Fact]
    public Task A_block_that_contains_itself() => Analysis.VerifyAsync(
        "[Block] [Tanh, {|NW0503:Use<Loop>|}] abstract class Loop; [Network(4)] [Use<Loop>] partial class Net;",
        "Loop cannot be used here, because it would contain itself: Loop → Loop");

    [Fact]
    public Task Blocks_that_contain_each_other() => Analysis.VerifyAsync(
        """
        [Block] [{|NW0503:Use<Odd>|}] abstract class Even;
        [Block] [{|NW0503:Use<Even>|}] abstract class Odd;
        [Network(4)] [Use<Even>, Use<Odd>] partial class Net;
        """,
        "In Odd, even1: Even cannot be used here, because it would contain itself: Even → Odd → Even",
        "In Even, odd1: Odd cannot be used here, because it would contain itself: Odd → Even → Odd");

    [Fact]
    public Task A_network_that_contains_itself() => Analysis.VerifyAsync(
        "[Network(4)] [Tanh, {|NW0503:Use<Net>|}] partial class Net;",
        "Net cannot be used here, because it would contain itself: Net → Net");

    [Theory]
    [InlineData("1, 2, {|NW0504:3|}, 4", "2 parameters (A, B)", 4)]
    [InlineData("new[] { 1, 2, {|NW0504:3|} }", "2 parameters (A, B)", 3)]
    public Task Too_many_arguments(string arguments, string parameters, int count) => Analysis.VerifyAsync(
        $$"""
        [Block] [Dense(Pair.A)] abstract class Pair { public const int A = 1, B = 1; public const bool C = true; }
        [Network(4)] [Use<Pair>({{arguments}})] partial class Net;
        """,
        $"Pair has {parameters}, but is given {count} arguments: remove those that are too many");

    [Fact]
    public Task A_network_has_no_parameters() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(A)] partial class Inner { public const int A = 1; } [Network(4)] [Use<Inner>({|NW0504:2|})] partial class Net;".Replace("Dense(A)", "Dense(Inner.A)", StringComparison.Ordinal),
        "Inner has no parameters, but is given 1 argument: remove those that are too many");

    [Fact]
    public Task Repeat_not_positive() => Analysis.VerifyAsync(
        "[Block] [Tanh] abstract class B; [Network(4)] [Use<B>(Repeat = {|NW0201:0|})] partial class Net;",
        "'Repeat' of Use is 0, but it must be at least 1");

    [Fact]
    public Task Too_many_layers() => Analysis.VerifyAsync(
        """
        [Block] [Dense(8), ReLU, Dense(4), Use<Deeper>(Repeat = 100)] abstract class Deep;
        [Block] [Dense(8)] abstract class Deeper;
        [Network(4)] [{|NW0507:Use<Deep>(Repeat = 1000)|}] partial class Net;
        """,
        "In repetition 49 of Deep, deeper1: Deeper brings the network to more than 10000 lines: use a smaller Repeat");

    [Fact]
    public Task A_block_that_is_wrong_by_itself_is_reported_there_and_not_where_it_is_used() => Analysis.VerifyAsync(
        """
        [Block] [Dense(Wrong.Units, Name = {|NW0206:"1st"|}), LeakyReLU({|NW0205:-1|}), Add({|NW0401:"x"|}), Dense({|NW0201:Wrong.Units - 4|})] abstract class Wrong { public const int Units = 4; }
        [Block] [Use<Wrong>] abstract class Outer;
        [Network(4)] [Use<Wrong>, Use<Outer>(Repeat = 2)] partial class Net;
        """,
        "'1st' cannot name a layer: a name is a letter or underscore and then letters, digits and underscores",
        "'slope' of LeakyReLU is -1, but it must be finite and at least 0, because the backward pass tells from the output's sign which side the input was on",
        "'x' names no value above Add: the names here are 'input', '1st'",
        "'units' of Dense is 0, but it must be at least 1");

    [Fact]
    public Task A_block_that_is_wrong_where_it_is_used_is_reported_there() => Analysis.VerifyAsync(
        """
        [Block] [Dense(Narrow.Units), ReLU, Dense(Narrow.Units - 4)] abstract class Narrow { public const int Units = 8; }
        [Block] [Use<Narrow>(Outer.Units)] abstract class Outer { public const int Units = 5; }
        [Network(4)] [Use<Narrow>, {|NW0201:Use<Narrow>(4)|}, Use<Outer>, {|NW0201:Use<Outer>(3)|}] partial class Net;
        """,
        "In Narrow(4), dense2: 'units' of Dense is 0, but it must be at least 1",
        "In Outer(3), narrow1.dense2: 'units' of Dense is -1, but it must be at least 1");

    [Fact]
    public Task Shapes_in_a_block_are_reported_where_it_is_used() => Analysis.VerifyAsync(
        """
        [Block] [Conv2D(Shrink.Filters, 3), ReLU, MaxPool2D(2)] abstract class Shrink { public const int Filters = 4; }
        [Network(1, 14, 14)] [{|NW0103:Use<Shrink>(8, Repeat = 3)|}, Flatten, Dense(2)] partial class Net;
        """,
        "In repetition 3 of Shrink(8), conv1: Conv2D's kernel of 3×3 does not fit: the block's input is 8×2×2. Use a kernel of at most 2 or Padding = 1.");

    [Fact]
    public Task What_stands_below_a_block_names_the_block() => Analysis.VerifyAsync(
        "[Block] [Conv2D(4, 3)] abstract class Body; [Network(1, 8, 8)] [Use<Body>, {|NW0102:Dense(2)|}] partial class Net;",
        "Dense needs a flat input, but Body above yields 4×6×6. Insert [Flatten] (144 features).");

    [Fact]
    public Task An_output_of_a_block() => Analysis.VerifyAsync(
        """[Block] [Tanh, {|NW0409:Output("aux")|}, ReLU] abstract class B; [Network(4)] [Use<B>] partial class Net;""",
        "Output 'aux' stands in the block B, but outputs are those of a network: put it below the use of B");

    [Fact]
    public Task Names_that_the_type_of_a_block_cannot_have() => Analysis.VerifyAsync(
        """[Block] [Dense(2, Name = {|NW0208:"getType"|}), Dense(2, Name = {|NW0208:"layers"|})] abstract class B; [Network(4)] [Use<B>] partial class Net;""",
        "'getType' cannot name a layer, because its member GetType would hide Object.GetType: give this Dense another Name",
        "'layers' cannot name a layer, because the type that is generated for a block already has a member Layers: give this Dense another Name");

    [Theory]
    [InlineData("[Network(4)] [Use<Missing>, Conv2D(3, 3)] partial class Net;")]
    [InlineData("[Network(4)] [Use<>, Conv2D(3, 3)] partial class Net;")]
    [InlineData("[Network(4)] [Use<int[]>, Conv2D(3, 3)] partial class Net;")]
    [InlineData("[Network(4)] [Use, Conv2D(3, 3)] partial class Net;")]
    [InlineData("[Network(4)] [Use<B>(x), Conv2D(3, 3)] partial class Net; [Block] [Tanh] class B;")]
    [InlineData("[Network(4)] [Use<B>(1), Conv2D(3, 3)] partial class Net; [Block] [Dense(B.A)] class B { public const int A = B.C, C = B.A; }")]
    [InlineData("[Network(4)] [Use<B>(0), Conv2D(3, 3)] partial class Net; [Block] [Dense(1 / B.A)] class B { public const int A = 0; }")]
    public async Task Incomplete_source_stays_silent(string source) => Assert.Empty(await Analysis.IdsOfAsync(source));
}
