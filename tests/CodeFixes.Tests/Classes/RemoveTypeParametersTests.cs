using Netwright.CodeFixes.Classes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Classes;

public sealed class RemoveTypeParametersTests
{
    [Fact]
    public Task With_their_constraints() => Fix.VerifyAsync<RemoveTypeParameters>(
        "Remove the type parameters of 'Classifier'",
        """
        [Network(4), Dense(2)]
        public partial class Classifier<T>
            where T : struct
        {
        }
        """,
        """
        [Network(4), Dense(2)]
        public partial class Classifier
        {
        }
        """);

    [Fact]
    public Task Not_where_they_are_used() => Fix.VerifyNoneAsync<RemoveTypeParameters>(
        "NW0005",
        """
        [Network(4), Dense(2)]
        public partial class Classifier<T> { public T? Label { get; set; } }
        """);

    [Fact]
    public Task Of_a_type_around_the_network() => Fix.VerifyAsync<RemoveTypeParameters>(
        "Remove the type parameters of 'Models'",
        """
        public partial class Models<T>
        {
            [Network(4), Dense(2)]
            public partial class Classifier;
        }
        """,
        """
        public partial class Models
        {
            [Network(4), Dense(2)]
            public partial class Classifier;
        }
        """);
}
