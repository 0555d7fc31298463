using Netwright.CodeFixes.Classes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Classes;

public sealed class MakeClassTests
{
    [Fact]
    public Task A_partial_record() => Fix.VerifyAsync<MakeClass>(
        "Make 'Classifier' a class",
        """
        [Network(4), Dense(2)] public sealed partial record class Classifier;
        """,
        """
        [Network(4), Dense(2)] public sealed partial class Classifier;
        """);

    [Fact]
    public Task A_record_that_is_not_partial() => Fix.VerifyAsync<MakeClass>(
        "Make 'Classifier' a class",
        """
        [Network(4), Dense(2)] record Classifier;
        """,
        """
        [Network(4), Dense(2)] partial class Classifier;
        """);

    [Fact]
    public Task Not_where_the_record_is_copied() => Fix.VerifyNoneAsync<MakeClass>(
        "NW0004",
        """
        [Network(4), Dense(2)]
        public partial record Classifier
        {
            public static Classifier Copy(Classifier other) => other with { };
        }
        """);
}
