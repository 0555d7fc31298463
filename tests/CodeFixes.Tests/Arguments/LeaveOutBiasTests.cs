using Netwright.CodeFixes.Arguments;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Arguments;

public sealed class LeaveOutBiasTests
{
    [Fact]
    public Task Before_a_normalisation() => Fix.VerifyAsync<LeaveOutBias>(
        "Set 'Bias' to false",
        """
        [Network(3, 8, 8), Conv2D(8, 3), BatchNorm, ReLU] public partial class Classifier;
        """,
        """
        [Network(3, 8, 8), Conv2D(8, 3, Bias = false), BatchNorm, ReLU] public partial class Classifier;
        """);

    [Fact]
    public Task Where_it_is_written() => Fix.VerifyAsync<LeaveOutBias>(
        "Set 'Bias' to false",
        """
        [Network(4), Dense(8, Bias = true, Name = "hidden"), BatchNorm, ReLU, Dense(2)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(8, Bias = false, Name = "hidden"), BatchNorm, ReLU, Dense(2)] public partial class Classifier;
        """);
}
