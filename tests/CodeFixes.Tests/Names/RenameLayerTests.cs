using Netwright.CodeFixes.Names;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Names;

public sealed class RenameLayerTests
{
    [Fact]
    public Task With_those_that_read_it() => Fix.VerifyAsync<RenameLayer>(
        "Rename to 'the_first_layer'",
        """
        [Network(4), Dense(8, Name = "the first-layer"), Tanh, Dense(8), Add("the first-layer"), Dense(2)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(8, Name = "the_first_layer"), Tanh, Dense(8), Add("the_first_layer"), Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task A_name_that_begins_with_a_digit() => Fix.VerifyAsync<RenameLayer>(
        "Rename to '_1st'",
        """
        [Network(4), Dense(2, Name = "1st")] public partial class Classifier;
        """,
        """
        [Network(4), Dense(2, Name = "_1st")] public partial class Classifier;
        """);

    [Fact]
    public Task The_second_of_two_alike_and_not_what_reads_the_first() => Fix.VerifyAsync<RenameLayer>(
        "Rename to 'conv_3'",
        """
        [Network(3, 8, 8)]
        [Conv2D(8, 3, Padding = 1, Name = "conv"), Conv2D(8, 3, Padding = 1, Name = "conv_2")]
        [Conv2D(8, 3, Padding = 1, Name = "conv"), Add("conv", "conv_2")]
        public partial class Classifier;
        """,
        """
        [Network(3, 8, 8)]
        [Conv2D(8, 3, Padding = 1, Name = "conv"), Conv2D(8, 3, Padding = 1, Name = "conv_2")]
        [Conv2D(8, 3, Padding = 1, Name = "conv_3"), Add("conv", "conv_2")]
        public partial class Classifier;
        """);

    [Fact]
    public Task What_a_member_of_the_network_is_called() => Fix.VerifyAsync<RenameLayer>(
        "Rename to 'forwardLayer'",
        """
        [Network(4), Dense(4, Name = "forward"), Tanh, Add("forward"), Dense(2)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(4, Name = "forwardLayer"), Tanh, Add("forwardLayer"), Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task What_the_input_is_called() => Fix.VerifyAsync<RenameLayer>(
        "Rename to 'inputLayer'",
        """
        [Network(4), Dense(4, Name = "input"), Tanh, Dense(2)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(4, Name = "inputLayer"), Tanh, Dense(2)] public partial class Classifier;
        """);
}
