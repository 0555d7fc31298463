using Netwright.CodeFixes.Arguments;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Arguments;

public sealed class RemoveArgumentsTests
{
    [Fact]
    public Task All_that_are_too_many() => Fix.VerifyAsync<RemoveArguments>(
        "Remove the last 2 arguments",
        """
        [Block, Dense(Head.Units), ReLU]
        public abstract class Head { public const int Units = 8; }

        [Network(4), Use<Head>(8, 2, 3, Repeat = 2), Dense(2)]
        public partial class Classifier;
        """,
        """
        [Block, Dense(Head.Units), ReLU]
        public abstract class Head { public const int Units = 8; }

        [Network(4), Use<Head>(8, Repeat = 2), Dense(2)]
        public partial class Classifier;
        """);

    [Fact]
    public Task Of_a_block_without_parameters() => Fix.VerifyAsync<RemoveArguments>(
        "Remove the argument 8",
        """
        [Block, Dense(4), ReLU]
        public abstract class Head;

        [Network(4), Use<Head>(8), Dense(2)]
        public partial class Classifier;
        """,
        """
        [Block, Dense(4), ReLU]
        public abstract class Head;

        [Network(4), Use<Head>, Dense(2)]
        public partial class Classifier;
        """);
}
