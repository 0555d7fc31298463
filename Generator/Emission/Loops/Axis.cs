namespace Netwright.Generator.Emission.Loops;

/// <summary>An axis of a loop nest: equal to no other, however alike. Its name becomes the loop variable.</summary>
internal sealed class Axis(string name, int extent)
{
    public string Name { get; } = name;

    public int Extent { get; } = extent;

    public override string ToString() => $"{Name} < {Extent}";
}
