using Netwright.CodeFixes.Shapes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Shapes;

public sealed class LeaveOutBatchTests
{
    [Fact]
    public Task Of_four_numbers() => Fix.VerifyAsync<LeaveOutBatch>(
        "Leave the batch out",
        """
        [Network(64, 1, 28, 28), Flatten, Dense(10)] public partial class Classifier;
        """,
        """
        [Network(1, 28, 28), Flatten, Dense(10)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_of_five() => Fix.VerifyNoneAsync<LeaveOutBatch>(
        "NW0107",
        """
        [Network(64, 1, 1, 28, 28), Flatten, Dense(10)] public partial class Classifier;
        """);

    [Fact]
    public Task Of_any_size() => Fix.VerifyAsync<LeaveOutBatch>(
        "Leave the batch out",
        """
        [Network(-1, 1, 28, 28), Flatten, Dense(10)] public partial class Classifier;
        """,
        """
        [Network(1, 28, 28), Flatten, Dense(10)] public partial class Classifier;
        """);

    [Fact]
    public Task Of_any_size_before_features() => Fix.VerifyAsync<LeaveOutBatch>(
        "Leave the batch out",
        """
        [Network(-1, 784), Dense(10)] public partial class Classifier;
        """,
        """
        [Network(784), Dense(10)] public partial class Classifier;
        """);
}
