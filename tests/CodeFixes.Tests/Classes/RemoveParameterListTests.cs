using Netwright.CodeFixes.Classes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Classes;

public sealed class RemoveParameterListTests
{
    [Fact]
    public Task An_empty_one() => Fix.VerifyAsync<RemoveParameterList>(
        "Remove the primary constructor",
        """
        [Network(4), Dense(2)] public partial class Classifier();
        """,
        """
        [Network(4), Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_a_parameter_is_used() => Fix.VerifyNoneAsync<RemoveParameterList>(
        "NW0011",
        """
        [Network(4), Dense(2)] public partial class Classifier(string label) { public string Label => label; }
        """);

    [Fact]
    public Task Not_where_another_constructor_calls_it() => Fix.VerifyNoneAsync<RemoveParameterList>(
        "NW0011",
        """
        [Network(4), Dense(2)] public partial class Classifier(string label) { public Classifier(int label) : this("" + label) { } }
        """);
}
