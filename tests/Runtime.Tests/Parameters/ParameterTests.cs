using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Parameters;

public sealed class ParameterTests
{
    private readonly DenseNetwork _network = new(3, 2);

    [Fact]
    public void They_are_found_by_place_and_by_name()
    {
        Assert.Equal(2, _network.Parameters.Count);
        Assert.Same(_network.Parameters[1], _network.Parameters["dense1.bias"]);
        Assert.Equal("dense1.weight (2×3)", _network.Parameters[0].ToString());
    }

    [Fact]
    public void An_unknown_name_is_answered_with_the_nearest_and_all_others()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => _network.Parameters["dense1.wieght"]);
        Assert.Equal(
            "No parameter is named 'dense1.wieght'. Did you mean 'dense1.weight'? The parameters are dense1.weight, dense1.bias.",
            exception.Message);
    }

    [Fact]
    public void Set_replaces_the_values_and_the_next_forward_pass_sees_them()
    {
        float[] output = _network.Forward([1, 2, 3]);
        Assert.Equal(_network.Reference([1, 2, 3]), output.Select(static value => (double)value), static (a, b) => Math.Abs(a - b) < 1e-6);

        _network.Parameters["dense1.weight"].Set([1, 10, 100, -1, 0, 1]);
        _network.Parameters["dense1.bias"].Set([0.5f, -0.5f]);
        Assert.Equal([321.5f, 1.5f], _network.Forward([1, 2, 3]));
        Assert.Equal([1, 10, 100, -1, 0, 1], _network.Parameters[0].Values.ToArray());
    }

    [Fact]
    public void Set_rejects_another_number_of_values_and_keeps_the_old()
    {
        float[] before = _network.Parameters[0].Values.ToArray();
        var exception = Assert.Throws<ArgumentException>(() => _network.Parameters[0].Set([1, 2, 3, 4, 5]));
        Assert.StartsWith("dense1.weight has 6 values (2×3); found 5.", exception.Message);
        Assert.Equal(before, _network.Parameters[0].Values.ToArray());
    }

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("same", "same", 0)]
    public void The_edit_distance_counts_changes(string first, string second, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(first, second));
        Assert.Equal(expected, EditDistance.Between(second, first));
    }
}
