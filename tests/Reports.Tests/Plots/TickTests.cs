namespace Netwright.Reports.Tests.Plots;

public sealed class TickTests
{
    [Theory]
    [InlineData(0, 1, 5, "0.0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData(-0.3, 0.3, 3, "-0.2 0.0 0.2")]
    [InlineData(0, 97, 4, "0 20 40 60 80")]
    [InlineData(0.9921, 0.9934, 5, "0.9922 0.9924 0.9926 0.9928 0.9930 0.9932 0.9934")]
    [InlineData(0, 3e6, 3, "0 1e+6 2e+6 3e+6")]
    [InlineData(0, 2e-5, 2, "0 1e-5 2e-5")]
    public void RoundNumbersStandAtEqualDistances(double min, double max, int count, string expected) =>
        Assert.Equal(expected, Labels(Tick.Linear(new AxisRange(min, max), count, wholeNumbers: false)));

    [Fact]
    public void ThereIsNoHalfEpoch() => Assert.Equal("1 2 3", Labels(Tick.Linear(new AxisRange(0.9, 3.1), 8, wholeNumbers: true)));

    [Theory]
    [InlineData(0.09, 11, 9, "0.1 0.2 0.5 1 2 5 10")]
    [InlineData(1e-6, 1, 8, "1e-6 1e-5 1e-4 0.001 0.01 0.1 1")]
    [InlineData(1e-12, 1, 4, "1e-12 1e-9 1e-6 0.001 1")]
    [InlineData(2, 7, 5, "2 3 4 5 6 7")]
    public void LogarithmicAxesNamePowersOfTen(double min, double max, int count, string expected) =>
        Assert.Equal(expected, Labels(Tick.Logarithmic(new AxisRange(min, max), count)));

    /// <summary>Whatever the range, there are few ticks, all are inside, and they are equally far apart.</summary>
    [Fact]
    public void AnyRangeHasFewTicks()
    {
        var random = new Random(1);
        for (int trial = 0; trial < 2000; trial++)
        {
            double min = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-9, 9));
            double max = min + (random.NextDouble() * Math.Pow(10, random.Next(-9, 9))) + (Math.Abs(min) * 1e-6);
            var range = new AxisRange(min, max);
            IReadOnlyList<Tick> ticks = Tick.Linear(range, 6, wholeNumbers: false);
            Assert.InRange(ticks.Count, 3, 12);
            double step = ticks[1].Value - ticks[0].Value;
            for (int index = 0; index < ticks.Count; index++)
            {
                Assert.InRange(ticks[index].Value, min - (1e-6 * step), max + (1e-6 * step));
                Assert.Equal(ticks[0].Value + (index * step), ticks[index].Value, 1e-6 * step);
            }
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(double.NaN, 1)]
    public void ARangeIsNotEmpty(double min, double max) => Assert.Contains("finite range", Assert.Throws<ArgumentException>(() => new AxisRange(min, max)).Message);

    private static string Labels(IReadOnlyList<Tick> ticks) => string.Join(' ', ticks.Select(static tick => tick.Label));
}
