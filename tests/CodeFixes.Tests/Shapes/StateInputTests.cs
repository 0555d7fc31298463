using Netwright.CodeFixes.Shapes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Shapes;

public sealed class StateInputTests
{
    [Fact]
    public Task A_grey_image() => Fix.VerifyAsync<StateInput>(
        "State the input as [Network(1, 28, 28)]",
        """
        [Network(784), Conv2D(6, 5)] public partial class Classifier;
        """,
        """
        [Network(1, 28, 28), Conv2D(6, 5)] public partial class Classifier;
        """);

    [Fact]
    public Task An_image_in_colour() => Fix.VerifyAsync<StateInput>(
        "State the input as [Network(3, 32, 32)]",
        """
        [Network(3072, Winograd = false), Conv2D(6, 5)] public partial class Classifier;
        """,
        """
        [Network(3, 32, 32, Winograd = false), Conv2D(6, 5)] public partial class Classifier;
        """);

    [Fact]
    public Task A_sequence_of_numbers() => Fix.VerifyAsync<StateInput>(
        "State the input as [Network(64, 1)]",
        """
        [Network(64), LSTM(8), Dense(2)] public partial class Classifier;
        """,
        """
        [Network(64, 1), LSTM(8), Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_no_square_image_has_as_many_pixels() => Fix.VerifyNoneAsync<StateInput>(
        "NW0101",
        """
        [Network(100 * 7 + 1), Conv2D(6, 5)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_the_layer_reads_something_else() => Fix.VerifyNoneAsync<StateInput>(
        "NW0101",
        """
        [Network(784), Dense(49), Conv2D(6, 5)] public partial class Classifier;
        """);
}
