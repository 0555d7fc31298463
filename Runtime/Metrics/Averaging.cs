namespace Netwright;

/// <summary>How the values of all classes become one.</summary>
public enum Averaging
{
    /// <summary>The mean over the classes: rare ones count as much as common ones.</summary>
    Macro,

    /// <summary>Computed from the counts of all classes together.</summary>
    Micro,

    /// <summary>The mean over the classes, each with the number of its samples.</summary>
    Weighted,
}
