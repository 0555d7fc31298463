using Netwright.CodeFixes.Classes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Classes;

public sealed class RemoveModifierTests
{
    [Fact]
    public Task Abstract() => Fix.VerifyAsync<RemoveModifier>(
        "Remove 'abstract'",
        """
        [Network(4), Dense(2)] public abstract partial class Classifier;
        """,
        """
        [Network(4), Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task File() => Fix.VerifyAsync<RemoveModifier>(
        "Remove 'file'",
        """
        [Network(4), Dense(2)] file sealed partial class Classifier;
        """,
        """
        [Network(4), Dense(2)] sealed partial class Classifier;
        """);

    [Fact]
    public Task Static_on_another_part() => Fix.VerifyAsync<RemoveModifier>(
        "Remove 'static'",
        [
            """
            [Network(4), Dense(2)] public partial class Classifier;
            """,
            """
            public static partial class Classifier;
            """,
        ],
        [
            """
            [Network(4), Dense(2)] public partial class Classifier;
            """,
            """
            public partial class Classifier;
            """,
        ]);

    [Fact]
    public Task Not_where_a_member_is_abstract() => Fix.VerifyNoneAsync<RemoveModifier>(
        "NW0003",
        """
        [Network(4), Dense(2)]
        public abstract partial class Classifier
        {
            public abstract string Label { get; }
        }
        """);
}
