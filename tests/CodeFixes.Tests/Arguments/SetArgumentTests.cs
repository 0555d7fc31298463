using Netwright.CodeFixes.Arguments;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Arguments;

public sealed class SetArgumentTests
{
    [Fact]
    public Task Groups() => Fix.VerifyAsync<SetArgument>(
        "Set 'Groups' to 3",
        """
        [Network(6, 8, 8), Conv2D(12, 3, Groups = 4, Padding = 1)] public partial class Classifier;
        """,
        """
        [Network(6, 8, 8), Conv2D(12, 3, Groups = 3, Padding = 1)] public partial class Classifier;
        """);

    [Fact]
    public Task Groups_of_a_normalisation() => Fix.VerifyAsync<SetArgument>(
        "Set 'groups' to 2",
        """
        [Network(6, 8, 8), Conv2D(8, 3), GroupNorm(3), ReLU] public partial class Classifier;
        """,
        """
        [Network(6, 8, 8), Conv2D(8, 3), GroupNorm(2), ReLU] public partial class Classifier;
        """);

    [Fact]
    public Task A_divisor_of_the_channels() => Fix.VerifyAsync<SetArgument>(
        "Set 'pieces' to 4",
        """
        [Network(4), Dense(8), Maxout(pieces: 5), Dense(2)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(8), Maxout(pieces: 4), Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Padding_that_is_not_written() => Fix.VerifyAsync<SetArgument>(
        "Set 'Padding' to 1",
        """
        [Network(1, 4, 4), Conv2D(6, 5)] public partial class Classifier;
        """,
        """
        [Network(1, 4, 4), Conv2D(6, 5, Padding = 1)] public partial class Classifier;
        """);

    [Fact]
    public Task A_kernel_that_fits() => Fix.VerifyAsync<SetArgument>(
        "Set 'kernel' to 4",
        """
        [Network(1, 4, 4), Conv2D(6, 5)] public partial class Classifier;
        """,
        """
        [Network(1, 4, 4), Conv2D(6, 4)] public partial class Classifier;
        """);

    [Fact]
    public Task Padding_of_one_side() => Fix.VerifyAsync<SetArgument>(
        "Set 'PaddingTop' to 1",
        """
        [Network(1, 8, 9), MaxPool2D(3, PaddingTop = 2)] public partial class Classifier;
        """,
        """
        [Network(1, 8, 9), MaxPool2D(3, PaddingTop = 1)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_a_constant_is_read() => Fix.VerifyNoneAsync<SetArgument>(
        "NW0105",
        """
        [Network(6, 8, 8), Conv2D(12, 3, Groups = Classifier.Groups)]
        public partial class Classifier { private const int Groups = 4; }
        """);

    [Fact]
    public Task Not_where_another_argument_says_otherwise() => Fix.VerifyNoneAsync<SetArgument>(
        "NW0301",
        """
        [Network(1, 13, 13), MaxPool2D(2, PaddingX = 0, PaddingY = 0)] public partial class Classifier;
        """);
}
