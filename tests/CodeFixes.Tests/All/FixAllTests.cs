using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.CodeFixes.Arguments;
using Netwright.CodeFixes.Classes;
using Netwright.CodeFixes.Lines;
using Netwright.CodeFixes.Shapes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.All;

/// <summary>All problems of a kind are mended together, also where their edits meet.</summary>
public sealed class FixAllTests
{
    private static readonly string[] Flat =
    [
        """
        [Network(1, 8, 8), Conv2D(4, 3), Dense(2)]
        public partial class First;

        [Network(1, 8, 8)]
        [Conv2D(4, 3, Name = "trunk"), Flatten, Dense(8, Name = "left")]
        [Dense(8, From = "trunk", Name = "right")]
        [Dense(8, From = "trunk"), Add("left", "right")]
        public partial class Second;
        """,
        """
        [Network(1, 8, 8), MaxPool2D(2), Dense(2)]
        public partial class Third;
        """,
    ];

    private const string FirstFlattened =
        """
        [Network(1, 8, 8), Conv2D(4, 3), Flatten, Dense(2)]
        public partial class First;

        [Network(1, 8, 8)]
        [Conv2D(4, 3, Name = "trunk"), Flatten, Dense(8, Name = "left")]
        [Flatten(From = "trunk"), Dense(8, Name = "right")]
        [Flatten(From = "trunk"), Dense(8), Add("left", "right")]
        public partial class Second;
        """;

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Several_places_and_documents(FixAllScope scope) => Fix.VerifyAllAsync<InsertFlatten>(
        "Insert [Flatten]",
        scope,
        Flat,
        [
            FirstFlattened,
            """
            [Network(1, 8, 8), MaxPool2D(2), Flatten, Dense(2)]
            public partial class Third;
            """,
        ]);

    [Fact]
    public Task One_document_alone() => Fix.VerifyAllAsync<MakePartial>(
        "Make 'First' partial",
        FixAllScope.Document,
        ["[Network(4), Dense(2)] class First; class Models { [Network(4), Dense(2)] class Second; }", "[Network(4), Dense(2)] partial class Third;"],
        ["[Network(4), Dense(2)] partial class First; partial class Models { [Network(4), Dense(2)] partial class Second; }", "[Network(4), Dense(2)] partial class Third;"]);

    [Fact]
    public Task Neighbours_in_one_list() => Fix.VerifyAllAsync<RemoveLine>(
        "Remove [ReLU]",
        FixAllScope.Document,
        ["[Network(4), Dense(2), ReLU, ReLU, ReLU] partial class First; [Network(4)] [Dense(2), ReLU] [ReLU, ReLU] [Dense(2)] partial class Second;"],
        ["[Network(4), Dense(2), ReLU] partial class First; [Network(4)] [Dense(2), ReLU] [Dense(2)] partial class Second;"]);

    [Fact]
    public Task Arguments_of_one_layer() => Fix.VerifyAllAsync<LeaveOut>(
        "Leave out 'Stride'",
        FixAllScope.Document,
        ["[Network(1, 8, 8), Conv2D(4, 3, Stride = 0, Dilation = 0, Bias = false, Groups = 0), BatchNorm(Momentum = 2, Epsilon = 0)] partial class Net;"],
        ["[Network(1, 8, 8), Conv2D(4, 3, Bias = false), BatchNorm] partial class Net;"]);

    [Fact]
    public Task The_same_change_for_several_problems_is_made_once() => Fix.VerifyAllAsync<MoveStrayLayers>(
        "Move the layers to the declaration with [Network]",
        FixAllScope.Project,
        ["[Network(4), Dense(8)]\npartial class First;", "[Tanh, Dense(4)]\n[Tanh]\npartial class First; [Block, ReLU] partial class Head; [Tanh] partial class Head;"],
        ["[Network(4), Dense(8)]\n[Tanh, Dense(4)]\n[Tanh]\npartial class First;", "partial class First; [Block, ReLU] [Tanh] partial class Head; partial class Head;"]);

    [Fact]
    public Task A_kind_of_mend_with_its_own_numbers() => Fix.VerifyAllAsync<SetArgument>(
        "Set 'Groups' to 3",
        FixAllScope.Document,
        ["[Network(6, 8, 8), Conv2D(12, 3, Groups = 4)] partial class First; [Network(8, 8, 8), Conv2D(18, 3, Groups = 4)] partial class Second;"],
        ["[Network(6, 8, 8), Conv2D(12, 3, Groups = 3)] partial class First; [Network(8, 8, 8), Conv2D(18, 3, Groups = 2)] partial class Second;"]);
}
