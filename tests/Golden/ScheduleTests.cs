using Netwright.Golden.Tests.Files;

namespace Netwright.Golden.Tests;

/// <summary>Schedules: the learning rate of each step of ten epochs is that of PyTorch.</summary>
public class ScheduleTests
{
    private const int Epochs = 10;
    private const double Initial = 0.1;

    private static readonly GoldenFile File = GoldenFile.Open(GoldenFile.Schedules);
    private static readonly GoldenExpressions<LearningRateSchedule> Expressions = new(File);

    public static TheoryData<string> Cases => [.. File.Cases.Select(static golden => golden.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_PyTorch(string name)
    {
        GoldenCase golden = File[name];
        LearningRateSchedule schedule = Expressions.Make(golden);
        float[] losses = golden["losses"].Values;
        float[] expected = golden["rates"].Values;
        int stepsPerEpoch = expected.Length / Epochs;
        List<EpochResult> results = [];
        List<float> rates = [];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            for (int step = 0; step < stepsPerEpoch; step++)
            {
                rates.Add((float)schedule.RateAt(Initial, new ScheduleMoment(epoch, rates.Count, Epochs, stepsPerEpoch, results)));
            }

            results.Add(new EpochResult(epoch + 1, 1, null, losses[epoch], null, TimeSpan.Zero, 0));
        }

        // Each with its own size as the scale: rates shrink by powers.
        Assert.Equal([], rates.Zip(expected).SelectMany(
            (pair, step) => Agreement.Check($"rate of step {step}", [pair.First], [pair.Second], Agreement.Forward)));
    }
}
