using Netwright.CodeFixes.Lines;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Lines;

public sealed class EmbedInputTests
{
    [Fact]
    public Task From_a_branch_of_its_own() => Fix.VerifyAsync<EmbedInput>(
        "Let it read the input",
        """
        [Network(4)]
        [Dense(8, Name = "counts")]
        [Embedding(100, 2), Flatten, Add("counts")]
        public partial class Classifier;
        """,
        """
        [Network(4)]
        [Dense(8, Name = "counts")]
        [Embedding(100, 2, From = "input"), Flatten, Add("counts")]
        public partial class Classifier;
        """);

    [Fact]
    public Task Above_a_dropout() => Fix.VerifyAsync<EmbedInput>(
        "Move [Embedding(100, 16)] above Dropout",
        """
        [Network(2, 2)]
        [Flatten, Dropout(0.1), Tanh]
        [Embedding(100, 16), LSTM(8)]
        public partial class Classifier;
        """,
        """
        [Network(2, 2)]
        [Flatten, Embedding(100, 16), Dropout(0.1), Tanh]
        [LSTM(8)]
        public partial class Classifier;
        """);

    [Fact]
    public Task Not_above_a_layer_with_weights() => Fix.VerifyNoneAsync<EmbedInput>(
        "NW0110",
        """
        [Network(8), Dense(8), Embedding(100, 16), LSTM(8)] public partial class Classifier;
        """);
}
