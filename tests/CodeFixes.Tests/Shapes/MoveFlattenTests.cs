using Netwright.CodeFixes.Shapes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Shapes;

public sealed class MoveFlattenTests
{
    [Fact]
    public Task To_the_dense_layer_below() => Fix.VerifyAsync<MoveFlatten>(
        "Move [Flatten] above Dense",
        """
        [Network(1, 8, 8)]
        [Conv2D(4, 3), Flatten, MaxPool2D(2)]
        [ReLU, Dense(2)]
        public partial class Classifier;
        """,
        """
        [Network(1, 8, 8)]
        [Conv2D(4, 3), MaxPool2D(2)]
        [ReLU, Flatten, Dense(2)]
        public partial class Classifier;
        """);

    [Fact]
    public Task Below_what_goes_along_a_sequence() => Fix.VerifyAsync<MoveFlatten>(
        "Move [Flatten] above Dense",
        """
        [Network(16, 4), Flatten, Conv1D(4, 3), ReLU, Dense(2)] public partial class Classifier;
        """,
        """
        [Network(16, 4), Conv1D(4, 3), ReLU, Flatten, Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_no_dense_layer_is_below() => Fix.VerifyNoneAsync<MoveFlatten>(
        "NW0101",
        """
        [Network(1, 8, 8), Flatten, Conv2D(4, 3)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_it_is_not_to_blame() => Fix.VerifyNoneAsync<MoveFlatten>(
        "NW0101",
        """
        [Network(1, 8, 8), Flatten, Dense(16), Conv2D(4, 3), Dense(2)] public partial class Classifier;
        """);
}
