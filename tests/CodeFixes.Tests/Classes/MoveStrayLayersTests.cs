using Netwright.CodeFixes.Classes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Classes;

public sealed class MoveStrayLayersTests
{
    [Fact]
    public Task All_of_them_in_their_order_with_their_lists() => Fix.VerifyAsync<MoveStrayLayers>(
        "Move the layers to the declaration with [Network]",
        [
            """
            namespace Models
            {
                [Network(1, 8, 8)]
                [Conv2D(4, 3)] // reads
                public partial class Classifier;
            }
            """,
            """
            namespace Models
            {
                // The rest.
                [Flatten, Dense(8)]
                [System.Serializable, Tanh]
                [Dense(2, Name = "scores")]
                public partial class Classifier
                {
                }
            }
            """,
        ],
        [
            """
            namespace Models
            {
                [Network(1, 8, 8)]
                [Conv2D(4, 3)] // reads
                [Flatten, Dense(8)]
                [Tanh]
                [Dense(2, Name = "scores")]
                public partial class Classifier;
            }
            """,
            """
            namespace Models
            {
                // The rest.
                [System.Serializable]
                public partial class Classifier
                {
                }
            }
            """,
        ]);

    [Fact]
    public Task On_one_line() => Fix.VerifyAsync<MoveStrayLayers>(
        "Move the layers to the declaration with [Block]",
        """
        [Block, Dense(8)] public abstract partial class Head; [ReLU] public abstract partial class Head;
        """,
        """
        [Block, Dense(8)] [ReLU] public abstract partial class Head; public abstract partial class Head;
        """);
}
