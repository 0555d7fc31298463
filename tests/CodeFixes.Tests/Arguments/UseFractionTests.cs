using Netwright.CodeFixes.Arguments;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Arguments;

public sealed class UseFractionTests
{
    [Fact]
    public Task Of_whole_percents() => Fix.VerifyAsync<UseFraction>(
        "Use 0.25",
        """
        [Network(8), Dropout(25), Dense(10)] public partial class Classifier;
        """,
        """
        [Network(8), Dropout(0.25), Dense(10)] public partial class Classifier;
        """);

    [Fact]
    public Task In_single_precision() => Fix.VerifyAsync<UseFraction>(
        "Use 0.125f",
        """
        [Network(8, 4, 4), SpatialDropout2D(12.5f), Flatten, Dense(10)] public partial class Classifier;
        """,
        """
        [Network(8, 4, 4), SpatialDropout2D(0.125f), Flatten, Dense(10)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_of_all() => Fix.VerifyNoneAsync<UseFraction>(
        "NW0204",
        """
        [Network(8), Dropout(100), Dense(10)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_of_one_which_may_be_meant_either_way() => Fix.VerifyNoneAsync<UseFraction>(
        "NW0204",
        """
        [Network(8), Dropout(1), Dense(10)] public partial class Classifier;
        """);
}
