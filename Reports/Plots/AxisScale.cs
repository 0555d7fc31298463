namespace Netwright.Reports;

/// <summary>How an axis divides its length.</summary>
public enum AxisScale
{
    /// <summary>Equal differences take equal lengths.</summary>
    Linear,

    /// <summary>Equal ratios take equal lengths; what is not above zero is left out.</summary>
    Logarithmic,
}
