using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Netwright.Runtime.Tests.Numerics;

/// <summary>Compares a function of vectors of each width with double precision.</summary>
internal static class VectorAgreement
{
    private const int Steps = 20_000;

    private static readonly double Tolerance = Fma.IsSupported ? 3e-7 : 4e-7;

    /// <summary>Fails where a function's relative error is above that of a few roundings, in even steps over a range.</summary>
    public static void Check(
        double from,
        double to,
        Func<double, double> exact,
        Func<Vector128<float>, Vector128<float>> four,
        Func<Vector256<float>, Vector256<float>> eight,
        Func<Vector512<float>, Vector512<float>> sixteen)
    {
        for (int step = 0; step <= Steps; step++)
        {
            float x = (float)(from + ((to - from) * step / Steps));
            double expected = exact(x);
            double tolerance = Tolerance * Math.Abs(expected);
            Assert.Equal(expected, four(Vector128.Create(x))[1], tolerance);
            Assert.Equal(expected, eight(Vector256.Create(x))[5], tolerance);
            Assert.Equal(expected, sixteen(Vector512.Create(x))[11], tolerance);
        }
    }
}
