using Netwright.CodeFixes.Lines;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Lines;

public sealed class RemoveUnreadTests
{
    [Fact]
    public Task All_that_only_it_reads() => Fix.VerifyAsync<RemoveUnread>(
        "Remove the branch that ends with [MaxPool2D]",
        """
        [Network(3, 8, 8)]
        [Conv2D(8, 3, Padding = 1, Name = "trunk")]
        [Conv2D(4, 3, From = "trunk"), ReLU]
        [MaxPool2D(2)]
        [Conv2D(8, 1, From = "trunk")]
        public partial class Classifier;
        """,
        """
        [Network(3, 8, 8)]
        [Conv2D(8, 3, Padding = 1, Name = "trunk")]
        [Conv2D(8, 1, From = "trunk")]
        public partial class Classifier;
        """);

    [Fact]
    public Task A_named_value_that_nothing_reads() => Fix.VerifyAsync<RemoveUnread>(
        "Remove [Conv2D]",
        """
        [Network(3, 8, 8)]
        [ReLU(Name = "trunk"), Conv2D(8, 3, Name = "unread"), Conv2D(8, 1, From = "trunk")]
        public partial class Classifier;
        """,
        """
        [Network(3, 8, 8)]
        [ReLU(Name = "trunk"), Conv2D(8, 1, From = "trunk")]
        public partial class Classifier;
        """);
}
