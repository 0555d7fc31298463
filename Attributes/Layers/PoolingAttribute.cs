namespace Netwright;

/// <summary>The base of two-dimensional poolings over sliding windows.</summary>
public abstract class PoolingAttribute : WindowAttribute
{
    private protected PoolingAttribute(int kernelHeight, int kernelWidth)
        : base(kernelHeight, kernelWidth, kernelHeight, kernelWidth)
    {
    }

    /// <summary>
    /// Whether the number of windows is rounded up rather than down, so that the last may reach out of the padded image; a window that would
    /// begin outside is left away. <see langword="false"/> by default, as in PyTorch.
    /// </summary>
    public bool CeilMode { get; set; }
}
