using Netwright.CodeFixes.Lines;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Lines;

public sealed class RemoveOutputTests
{
    [Fact]
    public Task The_main_one() => Fix.VerifyAsync<RemoveOutput>(
        "Remove [Output(\"scores\")]",
        """
        [Network(16)]
        [Dense(10), Output("scores")]
        public partial class Classifier;
        """,
        """
        [Network(16)]
        [Dense(10)]
        public partial class Classifier;
        """);
}
