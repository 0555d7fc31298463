using Netwright.CodeFixes.Lines;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Lines;

public sealed class MoveDropoutTests
{
    [Fact]
    public Task Above_the_last_layer_with_weights() => Fix.VerifyAsync<MoveDropout>(
        "Move [Dropout(0.5)] above Dense",
        """
        [Network(4)]
        [Dense(8), Tanh]
        [Dense(2), Dropout(0.5)]
        public partial class Classifier;
        """,
        """
        [Network(4)]
        [Dense(8), Tanh]
        [Dropout(0.5), Dense(2)]
        public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_there_is_none() => Fix.VerifyNoneAsync<MoveDropout>(
        "NW0308",
        """
        [Network(4), Tanh, Dropout(0.5)] public partial class Classifier;
        """);
}
