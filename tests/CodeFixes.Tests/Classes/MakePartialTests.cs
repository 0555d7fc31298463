using Netwright.CodeFixes.Classes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Classes;

public sealed class MakePartialTests
{
    [Fact]
    public Task Behind_the_other_modifiers() => Fix.VerifyAsync<MakePartial>(
        "Make 'Classifier' partial",
        """
        // A network.
        [Network(4), Dense(2)]
        public sealed class Classifier // of two kinds
        {
        }
        """,
        """
        // A network.
        [Network(4), Dense(2)]
        public sealed partial class Classifier // of two kinds
        {
        }
        """);

    [Fact]
    public Task A_class_without_modifiers() => Fix.VerifyAsync<MakePartial>(
        "Make 'Classifier' partial",
        """
        [Network(4), Dense(2)] class Classifier;
        """,
        """
        [Network(4), Dense(2)] partial class Classifier;
        """);

    [Fact]
    public Task A_record_around_a_network() => Fix.VerifyAsync<MakePartial>(
        "Make 'Models' partial",
        """
        public readonly record struct Models
        {
            [Network(4), Dense(2)]
            public partial class Classifier;
        }
        """,
        """
        public readonly partial record struct Models
        {
            [Network(4), Dense(2)]
            public partial class Classifier;
        }
        """);
}
