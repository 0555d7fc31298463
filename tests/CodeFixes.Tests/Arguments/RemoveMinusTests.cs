using Netwright.CodeFixes.Arguments;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Arguments;

public sealed class RemoveMinusTests
{
    [Fact]
    public Task Of_an_extent() => Fix.VerifyAsync<RemoveMinus>(
        "Remove the minus of -28",
        """
        [Network(1, 28, -28), Flatten, Dense(10)] public partial class Classifier;
        """,
        """
        [Network(1, 28, 28), Flatten, Dense(10)] public partial class Classifier;
        """);

    [Fact]
    public Task Of_a_number_of_units() => Fix.VerifyAsync<RemoveMinus>(
        "Remove the minus of -84",
        """
        [Network(8), Dense(units: -84), Tanh, Dense(10)] public partial class Classifier;
        """,
        """
        [Network(8), Dense(units: 84), Tanh, Dense(10)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_more_is_wrong() => Fix.VerifyNoneAsync<RemoveMinus>(
        "NW0204",
        """
        [Network(8), Dropout(-5.0), Dense(10)] public partial class Classifier;
        """);
}
