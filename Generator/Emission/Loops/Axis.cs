namespace Netwright.Generator.Emission.Loops;

/// <summary>An axis of a loop nest: equal to no other, however alike. Its name becomes the loop variable.</summary>
internal sealed class Axis(string name, int extent)
{
    public string Name { get; } = name;

    public int Extent { get; } = extent;

    /// <summary>The points of all of some axes together; none make one point.</summary>
    public static int Points(IEnumerable<Axis> axes) => axes.Aggregate(1, static (product, axis) => checked(product * axis.Extent));

    public override string ToString() => $"{Name} < {Extent}";
}
