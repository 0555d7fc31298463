using Netwright;
using Netwright.Reports;

namespace Courses;

/// <summary>A logic gate of two inputs as samples to learn.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Outputs">What it gives for 00, 01, 10 and 11.</param>
public sealed record Gate(string Name, IReadOnlyList<int> Outputs)
{
    /// <summary>The four rows of its table.</summary>
    public IReadOnlyList<Sample> Samples { get; } = [.. Outputs.Select(static (output, row) => new Sample(new float[] { row / 2, row % 2 }, output))];

    /// <summary>How many rows a network has right.</summary>
    public int CountRight(Network network) => Samples.Count(sample => network.Classify(sample.Input.Span) == sample.Label);

    /// <summary>The four points, over what a network decides in the plane around them.</summary>
    public Plot Plot(string title, DecisionSurface decided) => new()
    {
        Title = title,
        XLabel = "a",
        YLabel = "b",
        XRange = new AxisRange(-0.5, 1.5),
        YRange = new AxisRange(-0.5, 1.5),
        Width = 360,
        Height = 360,
        Layers = [decided, Points(0), Points(1)],
    };

    private PointSeries Points(int output)
    {
        Sample[] samples = [.. Samples.Where(sample => sample.Label == output)];
        return new PointSeries(
            $"{Name} is {output}",
            [.. samples.Select(static sample => (double)sample.Input.Span[0])],
            [.. samples.Select(static sample => (double)sample.Input.Span[1])]);
    }
}
