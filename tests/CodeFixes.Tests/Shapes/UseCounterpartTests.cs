using Netwright.CodeFixes.Shapes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Shapes;

public sealed class UseCounterpartTests
{
    [Fact]
    public Task Of_a_convolution_for_images() => Fix.VerifyAsync<UseCounterpart>(
        "Use [Conv1D]",
        """
        [Network(16, 4), Conv2D(8, 3, Padding = 1), Flatten, Dense(2)] public partial class Classifier;
        """,
        """
        [Network(16, 4), Conv1D(8, 3, Padding = 1), Flatten, Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Of_a_pooling_for_sequences() => Fix.VerifyAsync<UseCounterpart>(
        "Use [Netwright.MaxPool2D]",
        """
        [Network(1, 8, 8), Conv2D(4, 3), ReLU, Netwright.MaxPool1D(2), Flatten, Dense(2)] public partial class Classifier;
        """,
        """
        [Network(1, 8, 8), Conv2D(4, 3), ReLU, Netwright.MaxPool2D(2), Flatten, Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_the_other_knows_no_such_argument() => Fix.VerifyNoneAsync<UseCounterpart>(
        "NW0101",
        """
        [Network(16, 4), Conv2D(8, 3, PaddingTop = 1), Flatten, Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_of_features() => Fix.VerifyNoneAsync<UseCounterpart>(
        "NW0101",
        """
        [Network(16), Conv2D(8, 3), Flatten, Dense(2)] public partial class Classifier;
        """);
}
