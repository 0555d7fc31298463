using System.Runtime.Intrinsics;
using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Numerics;

public sealed class VectorMathTests
{
    [Theory]
    [InlineData(-20, 20)]
    [InlineData(-1, 1)]
    [InlineData(-1e-3, 1e-3)]
    [InlineData(-1e-30, 1e-30)]
    public void Tanh_agrees_with_double_precision(double from, double to)
    {
        VectorAgreement.Check(from, to, Math.Tanh, VectorMath.Tanh, VectorMath.Tanh, VectorMath.Tanh);
    }

    [Theory]
    [InlineData(-87, 88.5)]
    [InlineData(-1, 1)]
    [InlineData(-1e-5, 1e-5)]
    public void Exp_agrees_with_double_precision(double from, double to)
    {
        VectorAgreement.Check(from, to, Math.Exp, VectorMath.Exp, VectorMath.Exp, VectorMath.Exp);
    }

    [Theory]
    [InlineData(-87, 100)]
    [InlineData(-1, 1)]
    public void Sigmoid_agrees_with_double_precision(double from, double to)
    {
        VectorAgreement.Check(from, to, static x => 1 / (1 + Math.Exp(-x)), VectorMath.Sigmoid, VectorMath.Sigmoid, VectorMath.Sigmoid);
    }

    [Theory]
    [InlineData(float.NaN, float.NaN, float.NaN, float.NaN)]
    [InlineData(float.PositiveInfinity, 1, 1, float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity, -1, 0, 0)]
    [InlineData(float.MaxValue, 1, 1, float.PositiveInfinity)]
    [InlineData(float.MinValue, -1, 0, 0)]
    [InlineData(0, 0, 0.5f, 1)]
    public void Special_values_give_the_limits(float x, float tanh, float sigmoid, float exp)
    {
        Assert.Equal(tanh, VectorMath.Tanh(Vector128.Create(x))[3]);
        Assert.Equal(tanh, VectorMath.Tanh(Vector256.Create(x))[7]);
        Assert.Equal(tanh, VectorMath.Tanh(Vector512.Create(x))[15]);
        Assert.Equal(sigmoid, VectorMath.Sigmoid(Vector128.Create(x))[3]);
        Assert.Equal(sigmoid, VectorMath.Sigmoid(Vector256.Create(x))[7]);
        Assert.Equal(sigmoid, VectorMath.Sigmoid(Vector512.Create(x))[15]);
        Assert.Equal(exp, VectorMath.Exp(Vector128.Create(x))[3]);
        Assert.Equal(exp, VectorMath.Exp(Vector256.Create(x))[7]);
        Assert.Equal(exp, VectorMath.Exp(Vector512.Create(x))[15]);
    }

    [Fact]
    public void Exp_of_a_nan_with_any_payload_is_nan()
    {
        float payload = BitConverter.UInt32BitsToSingle(0x7FC00001);
        Assert.True(float.IsNaN(VectorMath.Exp(Vector128.Create(payload))[0]));
        Assert.True(float.IsNaN(VectorMath.Exp(Vector512.Create(payload))[0]));
    }

    [Fact]
    public void Tanh_never_leaves_the_range_of_tanh()
    {
        for (float x = 4; x < 12; x += 1e-4f)
        {
            Assert.InRange(VectorMath.Tanh(Vector512.Create(x))[0], 0.99f, 1f);
            Assert.InRange(VectorMath.Tanh(Vector256.Create(-x))[0], -1f, -0.99f);
            Assert.InRange(VectorMath.Tanh(Vector128.Create(x))[0], 0.99f, 1f);
        }
    }
}
