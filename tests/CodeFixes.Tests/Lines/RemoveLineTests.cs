using Netwright.CodeFixes.Lines;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Lines;

public sealed class RemoveLineTests
{
    [Fact]
    public Task A_second_softmax() => Fix.VerifyAsync<RemoveLine>(
        "Remove [Softmax]",
        """
        [Network(4), Dense(2), Softmax, Softmax] public partial class Classifier;
        """,
        """
        [Network(4), Dense(2), Softmax] public partial class Classifier;
        """);

    [Fact]
    public Task An_activation_of_what_it_has_made() => Fix.VerifyAsync<RemoveLine>(
        "Remove [ReLU]",
        """
        [Network(4)]
        [Dense(8), ReLU]
        [ReLU]
        [Dense(2)]
        public partial class Classifier;
        """,
        """
        [Network(4)]
        [Dense(8), ReLU]
        [Dense(2)]
        public partial class Classifier;
        """);

    [Fact]
    public Task Dropout_of_the_output() => Fix.VerifyAsync<RemoveLine>(
        "Remove [Dropout(0.5)]",
        """
        [Network(4), Dense(2), Dropout(0.5)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_what_has_a_name() => Fix.VerifyNoneAsync<RemoveLine>(
        "NW0306",
        """
        [Network(4), Dense(8), ReLU, ReLU(Name = "features"), Dense(8), Add("features")] public partial class Classifier;
        """);
}
