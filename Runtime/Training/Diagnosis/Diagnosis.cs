namespace Netwright;

/// <summary>Something that is wrong with a run, in words.</summary>
/// <param name="Pathology">What it is.</param>
/// <param name="Text">What was seen, what it means and what to try.</param>
public sealed record Diagnosis(Pathology Pathology, string Text)
{
    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
