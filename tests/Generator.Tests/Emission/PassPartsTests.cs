using Netwright.Generator.Emission.Sources;
using Netwright.Generator.Graph;
using Netwright.Generator.Shapes;
using Conversion = Netwright.Generator.Operations.Conversion.Convert;

namespace Netwright.Generator.Tests.Emission;

/// <summary>Long passes are cut into methods that do the same in the same order.</summary>
public sealed class PassPartsTests
{
    [Theory]
    [InlineData(1, 10)]
    [InlineData(3, 0, 120, 60, 200, 1)]
    [InlineData(3, 450)]
    [InlineData(4, 90, 450)]
    [InlineData(1, 0, 0, 7)]
    public void Parts_hold_all_operations_in_order_and_no_more_than_the_jit_bears(int parts, params int[] stages)
    {
        IReadOnlyList<IReadOnlyList<Operation>> whole = [.. stages.Select(static count => Operations(count))];

        var cut = PassParts.Of(whole);

        Assert.Equal(parts, cut.Count);
        Assert.All(cut, static part => Assert.InRange(part.Sum(static stage => stage.Operations.Count), 0, 200));
        Assert.Equal(whole.SelectMany(static stage => stage), cut.SelectMany(static part => part.SelectMany(static stage => stage.Operations)));
        Assert.All(
            cut.SelectMany(static part => part),
            stage => Assert.All(stage.Operations, operation => Assert.Contains(operation, whole[stage.Stage])));
        Assert.Equal(Enumerable.Range(0, stages.Length), cut.SelectMany(static part => part.Select(static stage => stage.Stage)).Distinct());
    }

    private static List<Operation> Operations(int count) =>
    [
        .. Enumerable.Range(0, count).Select(static number =>
            new Conversion($"operation{number}", new Value("from", new Shape(1)), new Value("to", new Shape(1)))),
    ];
}
