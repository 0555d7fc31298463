using Netwright.CodeFixes.Names;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Names;

public sealed class NearestLayerTests
{
    [Fact]
    public Task A_layer() => Fix.VerifyAsync<NearestLayer>(
        "Change 'Conv2d' to 'Conv2D'",
        """
        [Network(3, 8, 8), Conv2d(8, 3), ReLU] public partial class Classifier;
        """,
        """
        [Network(3, 8, 8), Conv2D(8, 3), ReLU] public partial class Classifier;
        """);

    [Fact]
    public Task The_network_itself() => Fix.VerifyAsync<NearestLayer>(
        "Change 'Netwrok' to 'Network'",
        """
        [Netwrok(4), Dense(2)] public partial class Classifier;
        """,
        """
        [Network(4), Dense(2)] public partial class Classifier;
        """);

    [Fact]
    public Task An_argument() => Fix.VerifyAsync<NearestLayer>(
        "Change 'Paddin' to 'Padding'",
        """
        [Network(3, 8, 8), Conv2D(8, 3, Paddin = 1), ReLU] public partial class Classifier;
        """,
        """
        [Network(3, 8, 8), Conv2D(8, 3, Padding = 1), ReLU] public partial class Classifier;
        """);

    [Fact]
    public Task Not_an_argument_of_another_attribute() => Fix.VerifyNoneAsync<NearestLayer>(
        "CS0246",
        """
        [System.Obsolete(Nam = "")] public class Other;
        """);

    [Fact]
    public Task Not_what_is_not_near() => Fix.VerifyNoneAsync<NearestLayer>(
        "CS0246",
        """
        [Transformer] public class Other;
        """);
}
