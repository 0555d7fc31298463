using Netwright.CodeFixes.Names;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Names;

public sealed class NearestValueTests
{
    [Fact]
    public Task Of_a_join() => Fix.VerifyAsync<NearestValue>(
        "Read 'shortcut'",
        """
        [Network(3, 8, 8), Conv2D(8, 3, Padding = 1, Name = "shortcut"), Conv2D(8, 3, Padding = 1), Add("shortcat")] public partial class Classifier;
        """,
        """
        [Network(3, 8, 8), Conv2D(8, 3, Padding = 1, Name = "shortcut"), Conv2D(8, 3, Padding = 1), Add("shortcut")] public partial class Classifier;
        """);

    [Fact]
    public Task Of_a_line_that_takes_it() => Fix.VerifyAsync<NearestValue>(
        "Read 'input'",
        """
        [Network(4), Dense(8, Name = "left"), Dense(8, From = "imput"), Add("left"), Dense(2)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(8, Name = "left"), Dense(8, From = "input"), Add("left"), Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_no_name_is_near() => Fix.VerifyNoneAsync<NearestValue>(
        "NW0401",
        """
        [Network(4), Dense(4, Name = "left"), Add("somewhere"), Dense(2)] public partial class Classifier;
        """);
}
