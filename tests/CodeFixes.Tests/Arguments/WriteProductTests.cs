using Netwright.CodeFixes.Arguments;
using Netwright.CodeFixes.Tests.Fixtures;

namespace Netwright.CodeFixes.Tests.Arguments;

public sealed class WriteProductTests
{
    [Theory]
    [InlineData("Head.Units << 1", "Head.Units * 2")]
    [InlineData("Head.Units >> 2", "Head.Units / 4")]
    [InlineData("Head.Units + 1 << 3", "(Head.Units + 1) * 8")]
    [InlineData("Head.Units * 3 << 1", "Head.Units * 3 * 2")]
    [InlineData("1 + (Head.Units << 1 << 1)", "1 + (Head.Units * 2 * 2)")]
    public Task Of_a_shift(string shift, string product) => Fix.VerifyAsync<WriteProduct>(
        $"Write '{product}'",
        $"[Block] [Dense({shift})] public abstract class Head {{ public const int Units = 8; }} [Network(4), Use<Head>(16)] public partial class Classifier;",
        $"[Block] [Dense({product})] public abstract class Head {{ public const int Units = 8; }} [Network(4), Use<Head>(16)] public partial class Classifier;");

    [Theory]
    [InlineData("Head.Units & 12")]
    [InlineData("8 << Head.Units")]
    [InlineData("Head.Units << 31")]
    public Task Not_of_what_is_no_product(string expression) => Fix.VerifyNoneAsync<WriteProduct>(
        "NW0505",
        $"[Block] [Dense({expression})] public abstract class Head {{ public const int Units = 12; }}");
}
