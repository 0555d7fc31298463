using Netwright.CodeFixes.Arguments;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Arguments;

public sealed class LeaveOutTests
{
    [Fact]
    public Task The_only_argument() => Fix.VerifyAsync<LeaveOut>(
        "Leave out 'Momentum'",
        """
        [Network(4), Dense(8), BatchNorm(Momentum = 2), ReLU, Dense(2)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(8), BatchNorm, ReLU, Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task One_of_several() => Fix.VerifyAsync<LeaveOut>(
        "Leave out 'Stride'",
        """
        [Network(1, 8, 8), Conv2D(4, 3, Stride = 0, Padding = 1)] public partial class Classifier;
        """,
        """
        [Network(1, 8, 8), Conv2D(4, 3, Padding = 1)] public partial class Classifier;
        """);

    [Fact]
    public Task What_a_constructor_has_by_itself() => Fix.VerifyAsync<LeaveOut>(
        "Leave out '-1f'",
        """
        [Network(4), Dense(8), ELU(-1f), Dense(2)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(8), ELU, Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Padding_said_twice() => Fix.VerifyAsync<LeaveOut>(
        "Leave out 'PaddingX'",
        """
        [Network(1, 9, 9), Conv2D(2, 3, Padding = Padding.Same, PaddingX = 0)] public partial class Classifier;
        """,
        """
        [Network(1, 9, 9), Conv2D(2, 3, Padding = Padding.Same)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_what_has_no_default() => Fix.VerifyNoneAsync<LeaveOut>(
        "NW0201",
        """
        [Network(4), Dense(0)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_a_constant() => Fix.VerifyNoneAsync<LeaveOut>(
        "NW0201",
        """
        [Block, Dense(8), Dense(2, Bias = Head.Stride > 1), Conv1D(2, 3, Stride = Head.Stride)]
        public abstract class Head { public const int Stride = 0; }
        """);
}
