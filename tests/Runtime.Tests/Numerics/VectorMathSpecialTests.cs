using System.Runtime.Intrinsics;
using Netwright.CompilerServices;
using Netwright.Testing;

namespace Netwright.Runtime.Tests.Numerics;

public sealed class VectorMathSpecialTests
{
    [Theory]
    [InlineData(1e-30, 1e-20)]
    [InlineData(1e-3, 0.999)]
    [InlineData(1.001, 100)]
    [InlineData(1e20, 1e38)]
    public void Log_agrees_with_double_precision(double from, double to)
        => VectorAgreement.Check(from, to, Math.Log, VectorMath.Log, VectorMath.Log, VectorMath.Log);

    [Theory]
    [InlineData(0, 1e-30)]
    [InlineData(0, 1e-6)]
    [InlineData(0, 1e-2)]
    [InlineData(0, 1)]
    [InlineData(1, 1e30)]
    public void Log1P_agrees_with_double_precision(double from, double to)
        => VectorAgreement.Check(from, to, Log1P, VectorMath.Log1P, VectorMath.Log1P, VectorMath.Log1P);

    [Theory]
    [InlineData(-1e-30, 1e-30)]
    [InlineData(-1e-3, 1e-3)]
    [InlineData(-1, 1)]
    [InlineData(-6, 6)]
    public void Erf_agrees_with_double_precision(double from, double to)
        => VectorAgreement.Check(from, to, ErrorFunction.Of, VectorMath.Erf, VectorMath.Erf, VectorMath.Erf);

    [Theory]
    [InlineData(float.NaN, float.NaN, float.NaN, float.NaN)]
    [InlineData(float.PositiveInfinity, float.PositiveInfinity, float.PositiveInfinity, 1)]
    [InlineData(float.MaxValue, 88.722839f, 88.722839f, 1)]
    [InlineData(0, float.NegativeInfinity, 0, 0)]
    public void Special_values_give_the_limits(float x, float log, float log1P, float erf)
    {
        Assert.Equal(log, VectorMath.Log(Vector128.Create(x))[3]);
        Assert.Equal(log, VectorMath.Log(Vector256.Create(x))[7]);
        Assert.Equal(log, VectorMath.Log(Vector512.Create(x))[15]);
        Assert.Equal(log1P, VectorMath.Log1P(Vector128.Create(x))[3]);
        Assert.Equal(log1P, VectorMath.Log1P(Vector256.Create(x))[7]);
        Assert.Equal(log1P, VectorMath.Log1P(Vector512.Create(x))[15]);
        Assert.Equal(erf, VectorMath.Erf(Vector128.Create(x))[3]);
        Assert.Equal(erf, VectorMath.Erf(Vector256.Create(x))[7]);
        Assert.Equal(erf, VectorMath.Erf(Vector512.Create(x))[15]);
        Assert.Equal(-erf, VectorMath.Erf(Vector512.Create(-x))[15]);
    }

    [Fact]
    public void Log_of_a_negative_number_is_none() => Assert.True(float.IsNaN(VectorMath.Log(Vector256.Create(-1f))[2]));

    // The sum 1 + x would round off what a small x has; there two terms of the series are exact.
    private static double Log1P(double x) => x < 1e-5 ? x - (x * x / 2) : Math.Log(1 + x);
}
