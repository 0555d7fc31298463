using Netwright.CodeFixes.Classes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Classes;

public sealed class AddBlockTests
{
    [Fact]
    public Task To_a_class_in_another_document_that_a_network_uses() => Fix.VerifyAsync<AddBlock>(
        "Make 'Head' a block",
        [
            """
            [Network(4)]
            [Use<Head>, Dense(2)]
            public partial class Classifier;
            """,
            """
            namespace Blocks
            {
            }

            /// <summary>A head.</summary>
            [Dense(8)]
            [ReLU]
            public class Head;
            """,
        ],
        [
            """
            [Network(4)]
            [Use<Head>, Dense(2)]
            public partial class Classifier;
            """,
            """
            namespace Blocks
            {
            }

            /// <summary>A head.</summary>
            [Block]
            [Dense(8)]
            [ReLU]
            public class Head;
            """,
        ]);

    [Fact]
    public Task To_an_abstract_class() => Fix.VerifyAsync<AddBlock>(
        "Make 'Head' a block",
        """
            [Dense(8), ReLU]
            public abstract class Head;
        """,
        """
            [Block]
            [Dense(8), ReLU]
            public abstract class Head;
        """);

    [Fact]
    public Task Not_to_what_may_be_a_network() => Fix.VerifyNoneAsync<AddBlock>(
        "NW0007",
        """
        [Dense(8), ReLU] public partial class Head;
        """);

    [Fact]
    public Task Not_to_a_class_without_layers() => Fix.VerifyNoneAsync<AddBlock>(
        "NW0502",
        """
        public class Head; [Network(4), Use<Head>, Dense(2)] public partial class Classifier;
        """);
}
