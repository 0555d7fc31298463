using Netwright.CodeFixes.Arguments;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Arguments;

public sealed class ReturnSequencesTests
{
    [Fact]
    public Task Of_the_recurrent_layer_above() => Fix.VerifyAsync<ReturnSequences>(
        "Let LSTM above return sequences",
        """
        [Network(16, 4), LSTM(8), LSTM(8), Dense(2)] public partial class Classifier;
        """,
        """
        [Network(16, 4), LSTM(8, ReturnSequences = true), LSTM(8), Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Of_one_that_says_no_with_a_dropout_between() => Fix.VerifyAsync<ReturnSequences>(
        "Let GRU above return sequences",
        """
        [Network(16, 4), GRU(8, ReturnSequences = false), Dropout(0.2), Conv1D(8, 3), Flatten, Dense(2)] public partial class Classifier;
        """,
        """
        [Network(16, 4), GRU(8, ReturnSequences = true), Dropout(0.2), Conv1D(8, 3), Flatten, Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Of_the_value_that_is_read() => Fix.VerifyAsync<ReturnSequences>(
        "Let GRU above return sequences",
        """
        [Network(16, 4)]
        [GRU(8, Name = "steps"), SimpleRNN(8, From = "input", Name = "last")]
        [LSTM(8, From = "steps"), Add("last")]
        public partial class Classifier;
        """,
        """
        [Network(16, 4)]
        [GRU(8, Name = "steps", ReturnSequences = true), SimpleRNN(8, From = "input", Name = "last")]
        [LSTM(8, From = "steps"), Add("last")]
        public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_another_layer_needs_the_last_step_alone() => Fix.VerifyNoneAsync<ReturnSequences>(
        "NW0111",
        """
        [Network(16, 4), LSTM(8), Dense(4), LSTM(8)] public partial class Classifier;
        """);
}
