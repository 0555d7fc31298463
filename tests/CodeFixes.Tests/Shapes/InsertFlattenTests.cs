using Netwright.CodeFixes.Shapes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Shapes;

public sealed class InsertFlattenTests
{
    private const string Title = "Insert [Flatten]";

    [Fact]
    public Task Before_the_first_of_a_list() => Fix.VerifyAsync<InsertFlatten>(
        Title,
        """
        [Network(1, 28, 28)]
        [Conv2D(16, 9), AvgPool2D(4)]
        [Dense(84), Tanh] // features
        public partial class Classifier;
        """,
        """
        [Network(1, 28, 28)]
        [Conv2D(16, 9), AvgPool2D(4)]
        [Flatten, Dense(84), Tanh] // features
        public partial class Classifier;
        """);

    [Fact]
    public Task Within_a_list_over_several_lines() => Fix.VerifyAsync<InsertFlatten>(
        Title,
        """
        namespace Models
        {
            [Network(1, 28, 28)]
            [Conv2D(16, 9),
             ReLU,   // a rectifier
             Dense(84)]
            public partial class Classifier;
        }
        """,
        """
        namespace Models
        {
            [Network(1, 28, 28)]
            [Conv2D(16, 9),
             ReLU,   // a rectifier
             Flatten, Dense(84)]
            public partial class Classifier;
        }
        """);

    [Fact]
    public Task It_takes_what_the_layer_takes_from_elsewhere() => Fix.VerifyAsync<InsertFlatten>(
        Title,
        """
        [Network(1, 8, 8)]
        [Conv2D(4, 3, Name = "trunk"), Flatten, Dense(8, Name = "left")]
        [Dense(8, From = "trunk", Bias = false), Add("left")]
        public partial class Classifier;
        """,
        """
        [Network(1, 8, 8)]
        [Conv2D(4, 3, Name = "trunk"), Flatten, Dense(8, Name = "left")]
        [Flatten(From = "trunk"), Dense(8, Bias = false), Add("left")]
        public partial class Classifier;
        """);

    [Fact]
    public Task Before_a_block_that_begins_with_a_dense_layer() => Fix.VerifyAsync<InsertFlatten>(
        Title,
        """
        [Block]
        [Dense(8), ReLU]
        public abstract class Head;

        [Network(1, 8, 8)]
        [Conv2D(4, 3), Use<Head>]
        public partial class Classifier;
        """,
        """
        [Block]
        [Dense(8), ReLU]
        public abstract class Head;

        [Network(1, 8, 8)]
        [Conv2D(4, 3), Flatten, Use<Head>]
        public partial class Classifier;
        """);

    [Fact]
    public Task Not_before_a_block_in_which_it_must_stand() => Fix.VerifyNoneAsync<InsertFlatten>(
        "NW0102",
        """
        [Block]
        [Conv2D(4, 3), Dense(8)]
        public abstract class Head;

        [Network(1, 8, 8)]
        [Use<Head>]
        public partial class Classifier;
        """);
}
