namespace Netwright.Testing;

/// <summary>The error function in double precision.</summary>
public static class ErrorFunction
{
    /// <summary>2/√π · e^(−x²) · Σ 2ⁿ x^(2n+1) / (1·3·…·(2n+1)), whose terms are all of one sign, so that none cancel.</summary>
    public static double Of(double x)
    {
        const double Saturation = 6;
        if (Math.Abs(x) > Saturation)
        {
            return Math.Sign(x);
        }

        double term = x;
        double sum = x;
        for (int n = 1; Math.Abs(term) > 1e-18 * Math.Abs(sum); n++)
        {
            term *= 2 * x * x / ((2 * n) + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }
}
