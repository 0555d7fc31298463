using Netwright.CodeFixes.Classes;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Classes;

public sealed class RemoveBaseClassTests
{
    [Fact]
    public Task It_leaves_the_interfaces() => Fix.VerifyAsync<RemoveBaseClass>(
        "Remove the base class 'Model'",
        """
        public class Model;

        public interface ILabelled;

        [Network(4), Dense(2)]
        public partial class Classifier : Model, ILabelled;
        """,
        """
        public class Model;

        public interface ILabelled;

        [Network(4), Dense(2)]
        public partial class Classifier : ILabelled;
        """);

    [Fact]
    public Task Of_a_list_of_one_nothing_is_left() => Fix.VerifyAsync<RemoveBaseClass>(
        "Remove the base class 'Model'",
        """
        public class Model;

        [Network(4), Dense(2)]
        public partial class Classifier : Model
        {
        }
        """,
        """
        public class Model;

        [Network(4), Dense(2)]
        public partial class Classifier
        {
        }
        """);

    [Fact]
    public Task Not_where_a_member_of_it_is_used() => Fix.VerifyNoneAsync<RemoveBaseClass>(
        "NW0006",
        """
        public class Model { protected string Label => ""; }

        [Network(4), Dense(2)]
        public partial class Classifier : Model { public string Title => Label; }
        """);
}
