using Netwright.CodeFixes.Lines;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Lines;

public sealed class MoveSoftmaxTests
{
    [Fact]
    public Task To_the_end() => Fix.VerifyAsync<MoveSoftmax>(
        "Move [Softmax] to the end",
        """
        [Network(4)]
        [Dense(8), Softmax]
        [Dense(2)]
        public partial class Classifier;
        """,
        """
        [Network(4)]
        [Dense(8)]
        [Dense(2), Softmax]
        public partial class Classifier;
        """);

    [Fact]
    public Task Where_the_end_is_one() => Fix.VerifyAsync<MoveSoftmax>(
        "Remove [Softmax]",
        """
        [Network(4), Dense(8), Softmax, Dense(2), LogSoftmax] public partial class Classifier;
        """,
        """
        [Network(4), Dense(8), Dense(2), LogSoftmax] public partial class Classifier;
        """);
}
