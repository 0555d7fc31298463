using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Parameters;

/// <summary>Parts of a network's parameters, and copies between networks.</summary>
public sealed class ParameterCollectionTests
{
    private readonly DenseNetwork _network = new(3, 2, seed: 1);

    [Fact]
    public void A_part_names_its_parameters_without_its_own_name()
    {
        ParameterCollection part = _network.Parameters.Part("dense1");

        Assert.Equal(2, part.Count);
        Assert.Same(_network.Parameters["dense1.weight"], part["weight"]);
        Assert.Same(_network.Parameters["dense1.bias"], part[1]);
    }

    [Theory]
    [InlineData("dense2")]
    [InlineData("dense")]
    [InlineData("dense1.weight")]
    public void An_unknown_part_is_answered_with_the_nearest_and_all_others(string name)
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => _network.Parameters.Part(name));
        Assert.Equal($"No part is named '{name}'. Did you mean 'dense1'? The parts are dense1.", exception.Message);
    }

    [Fact]
    public void An_unknown_parameter_of_a_part_is_answered_with_the_names_in_it()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => _network.Parameters.Part("dense1")["wait"]);
        Assert.Equal("No parameter is named 'wait'. Did you mean 'weight'? The parameters are weight, bias.", exception.Message);
    }

    [Fact]
    public void Copied_parameters_are_equal_and_the_next_forward_pass_sees_them()
    {
        DenseNetwork other = new(3, 2, seed: 2);
        float[] input = [1, -2, 3];
        Assert.NotEqual(_network.Forward(input), other.Forward(input));

        other.Parameters.CopyFrom(_network.Parameters);

        Assert.Equal(_network.Forward(input), other.Forward(input));
    }

    [Fact]
    public void Parts_are_copied_under_the_names_in_them()
    {
        DenseNetwork other = new(3, 2, seed: 2);

        other.Parameters.Part("dense1").CopyFrom(_network.Parameters.Part("dense1"));

        Assert.Equal(_network.Parameters[0].Values, other.Parameters[0].Values);
        Assert.Equal(_network.Parameters[1].Values, other.Parameters[1].Values);
    }

    [Fact]
    public void What_differs_is_named_and_nothing_is_copied()
    {
        DenseNetwork other = new(4, 2, seed: 2);
        float[] bias = other.Parameters["dense1.bias"].Values.ToArray();
        _network.Parameters["dense1.bias"].Set([7, 8]);

        var exception = Assert.Throws<ArgumentException>(() => other.Parameters.CopyFrom(_network.Parameters));

        Assert.StartsWith(
            "The parameters do not fit; nothing was copied.\n  dense1.weight: expected 2×4, found 2×3", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("dense1.bias", exception.Message, StringComparison.Ordinal);
        Assert.Equal(bias, other.Parameters["dense1.bias"].Values);
    }

    [Fact]
    public void Parameters_that_one_side_lacks_are_named()
    {
        var exception = Assert.Throws<ArgumentException>(() => _network.Parameters.CopyFrom(_network.Parameters.Part("dense1")));

        Assert.Contains("dense1.weight: expected 2×3, found no such parameter", exception.Message, StringComparison.Ordinal);
        Assert.Contains("weight: expected no such parameter, found 2×3", exception.Message, StringComparison.Ordinal);
    }
}
