using Netwright.CodeFixes.Shapes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Shapes;

public sealed class KeepSizeTests
{
    [Fact]
    public Task Of_a_residual_branch() => Fix.VerifyAsync<KeepSize>(
        "Pad the branches to keep the size",
        """
        [Network(8, 8, 8)]
        [Conv2D(8, 3), ReLU]
        [Conv2D(8, 5, Padding = 1), Conv2D(8, 1)]
        [Add("input")]
        public partial class Classifier;
        """,
        """
        [Network(8, 8, 8)]
        [Conv2D(8, 3, Padding = 1), ReLU]
        [Conv2D(8, 5, Padding = 2), Conv2D(8, 1)]
        [Add("input")]
        public partial class Classifier;
        """);

    [Fact]
    public Task Of_parallel_branches_and_not_above_them() => Fix.VerifyAsync<KeepSize>(
        "Pad the branches to keep the size",
        """
        [Network(3, 16, 16)]
        [Conv2D(8, 3, Name = "stem")]
        [Conv2D(4, 1, Name = "one")]
        [Conv2D(4, 3, Dilation = 2, From = "stem", Name = "three")]
        [MaxPool2D(3, Stride = 1, From = "stem"), Concat("one", "three")]
        public partial class Classifier;
        """,
        """
        [Network(3, 16, 16)]
        [Conv2D(8, 3, Name = "stem")]
        [Conv2D(4, 1, Name = "one")]
        [Conv2D(4, 3, Dilation = 2, From = "stem", Name = "three", Padding = Padding.Same)]
        [MaxPool2D(3, Stride = 1, From = "stem", Padding = 1), Concat("one", "three")]
        public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_the_channels_differ_as_well() => Fix.VerifyNoneAsync<KeepSize>(
        "NW0405",
        """
        [Network(3, 8, 8), Conv2D(8, 3), Add("input")] public partial class Classifier;
        """);

    [Fact]
    public Task Not_where_a_stride_makes_it_smaller() => Fix.VerifyNoneAsync<KeepSize>(
        "NW0405",
        """
        [Network(8, 8, 8), Conv2D(8, 3, Stride = 2), Add("input")] public partial class Classifier;
        """);
}
