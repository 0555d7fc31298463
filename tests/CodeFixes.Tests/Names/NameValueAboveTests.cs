using Netwright.CodeFixes.Names;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Names;

public sealed class NameValueAboveTests
{
    [Fact]
    public Task What_is_called_so_only_in_files() => Fix.VerifyAsync<NameValueAbove>(
        "Name the Conv2D above 'conv1'",
        """
        [Network(3, 8, 8), Conv2D(8, 3, Padding = 1), ReLU, Conv2D(8, 3, Padding = 1), Add("conv1")] public partial class Classifier;
        """,
        """
        [Network(3, 8, 8), Conv2D(8, 3, Padding = 1, Name = "conv1"), ReLU, Conv2D(8, 3, Padding = 1), Add("conv1")] public partial class Classifier;
        """);

    [Fact]
    public Task A_layer_without_arguments() => Fix.VerifyAsync<NameValueAbove>(
        "Name the ReLU above 'relu1'",
        """
        [Network(4), Dense(8), ReLU, Dense(8), Add("relu1"), Dense(2)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(8), ReLU(Name = "relu1"), Dense(8), Add("relu1"), Dense(2)] public partial class Classifier;
        """);
}
