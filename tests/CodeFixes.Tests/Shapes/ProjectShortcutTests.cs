using Netwright.CodeFixes.Shapes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Shapes;

public sealed class ProjectShortcutTests
{
    [Fact]
    public Task Of_images() => Fix.VerifyAsync<ProjectShortcut>(
        "Add Projection = true",
        """
        [Network(3, 8, 8), Conv2D(8, 3, Stride = 2, Padding = 1), Add("input")] public partial class Classifier;
        """,
        """
        [Network(3, 8, 8), Conv2D(8, 3, Stride = 2, Padding = 1), Add("input", Projection = true)] public partial class Classifier;
        """);

    [Fact]
    public Task Where_it_is_turned_off() => Fix.VerifyAsync<ProjectShortcut>(
        "Add Projection = true",
        """
        [Network(3, 8, 8), Conv2D(8, 3, Padding = 1), Add("input", Projection = false)] public partial class Classifier;
        """,
        """
        [Network(3, 8, 8), Conv2D(8, 3, Padding = 1), Add("input", Projection = true)] public partial class Classifier;
        """);

    [Fact]
    public Task Not_of_features() => Fix.VerifyNoneAsync<ProjectShortcut>(
        "NW0405",
        """
        [Network(4), Dense(8), Add("input")] public partial class Classifier;
        """);

    [Fact]
    public Task Not_of_a_product() => Fix.VerifyNoneAsync<ProjectShortcut>(
        "NW0405",
        """
        [Network(3, 8, 8), Conv2D(8, 3, Padding = 1), Multiply("input")] public partial class Classifier;
        """);
}
