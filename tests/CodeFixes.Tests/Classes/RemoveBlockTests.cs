using Netwright.CodeFixes.Classes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Classes;

public sealed class RemoveBlockTests
{
    [Fact]
    public Task On_a_line_of_its_own() => Fix.VerifyAsync<RemoveBlock>(
        "Remove [Block]",
        """
        [Block]
        [Network(4)]
        [Dense(2)]
        public partial class Classifier;
        """,
        """
        [Network(4)]
        [Dense(2)]
        public partial class Classifier;
        """);

    [Fact]
    public Task In_a_list() => Fix.VerifyAsync<RemoveBlock>(
        "Remove [Block]",
        """
        [Network(4), Block, Dense(2)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(2)] public partial class Classifier;
        """);
}
