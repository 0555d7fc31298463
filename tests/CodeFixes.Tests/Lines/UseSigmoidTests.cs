using Netwright.CodeFixes.Lines;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Lines;

public sealed class UseSigmoidTests
{
    [Fact]
    public Task With_its_name() => Fix.VerifyAsync<UseSigmoid>(
        "Use [Sigmoid]",
        """
        [Network(4), Dense(8), Step(Name = "gate"), Dense(2)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(8), Sigmoid(Name = "gate"), Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Without_a_using_directive() => Fix.VerifyAsync<UseSigmoid>(
        "Use [Sigmoid]",
        """
        [Netwright.Network(4), Netwright.Dense(8), Netwright.Step] public partial class Classifier;
        """,
        """
        [Netwright.Network(4), Netwright.Dense(8), Netwright.Sigmoid] public partial class Classifier;
        """);
}
