using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Sources;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;
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

    [Fact]
    public void Operations_of_many_calls_count_as_such()
    {
        var cut = PassParts.Of([[new Long(250), new Long(150), new Long(50), new Long(1), new Long(250), new Long(10)]]);

        Assert.Equal([[250], [150, 50], [1], [250], [10]], cut.Select(static part => part.Single().Operations.Select(static operation => operation.Calls)));
    }

    private static List<Operation> Operations(int count) =>
    [
        .. Enumerable.Range(0, count).Select(static number =>
            new Conversion($"operation{number}", new Value("from", new Shape(1)), new Value("to", new Shape(1)))),
    ];

    private sealed class Long(int calls) : Operation("long")
    {
        public override IReadOnlyList<Value> Inputs => [];

        public override IReadOnlyList<Value> Outputs => [];

        public override string Description => string.Empty;

        public override int Calls => calls;

        public override void Emit(PassEmitter emitter) => throw new NotSupportedException();

        public override void Differentiate(Differentiation gradients) => throw new NotSupportedException();

        public override void Rewire(Value from, Value to) => throw new NotSupportedException();
    }
}
