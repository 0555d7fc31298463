namespace Netwright;

/// <summary>The base of layers that slide a window over an image.</summary>
public abstract class WindowAttribute : LayerAttribute
{
    private readonly int _defaultStrideY;
    private readonly int _defaultStrideX;
    private int? _stride;
    private int? _strideY;
    private int? _strideX;
    private int? _paddingY;
    private int? _paddingX;
    private int? _paddingTop;
    private int? _paddingLeft;
    private int? _paddingBottom;
    private int? _paddingRight;

    private protected WindowAttribute(int kernelHeight, int kernelWidth, int defaultStrideY, int defaultStrideX)
    {
        (KernelHeight, KernelWidth) = (kernelHeight, kernelWidth);
        (_defaultStrideY, _defaultStrideX) = (defaultStrideY, defaultStrideX);
    }

    /// <summary>The height of the window in pixels.</summary>
    public int KernelHeight { get; }

    /// <summary>The width of the window in pixels.</summary>
    public int KernelWidth { get; }

    /// <summary>The step between neighbouring windows in pixels, at least 1. Left out, it is 1 for a convolution and the window for a pooling.</summary>
    public int Stride
    {
        get => _stride ?? _defaultStrideY;
        set => _stride = value;
    }

    /// <summary>The step between neighbouring rows of windows, where it is another than <see cref="Stride"/>.</summary>
    public int StrideY
    {
        get => _strideY ?? _stride ?? _defaultStrideY;
        set => _strideY = value;
    }

    /// <summary>The step between neighbouring columns of windows, where it is another than <see cref="Stride"/>.</summary>
    public int StrideX
    {
        get => _strideX ?? _stride ?? _defaultStrideX;
        set => _strideX = value;
    }

    /// <summary>The rows and columns put around the image on every side, or <see cref="Netwright.Padding.Same"/>; 0 by default.</summary>
    public int Padding { get; set; }

    /// <summary>The rows put above and below the image, where they are others than <see cref="Padding"/>.</summary>
    public int PaddingY
    {
        get => _paddingY ?? Padding;
        set => _paddingY = value;
    }

    /// <summary>The columns put to the left and the right of the image, where they are others than <see cref="Padding"/>.</summary>
    public int PaddingX
    {
        get => _paddingX ?? Padding;
        set => _paddingX = value;
    }

    /// <summary>The rows put above the image, where they are others than <see cref="PaddingY"/>.</summary>
    public int PaddingTop
    {
        get => _paddingTop ?? PaddingY;
        set => _paddingTop = value;
    }

    /// <summary>The rows put below the image, where they are others than <see cref="PaddingY"/>.</summary>
    public int PaddingBottom
    {
        get => _paddingBottom ?? PaddingY;
        set => _paddingBottom = value;
    }

    /// <summary>The columns put to the left of the image, where they are others than <see cref="PaddingX"/>.</summary>
    public int PaddingLeft
    {
        get => _paddingLeft ?? PaddingX;
        set => _paddingLeft = value;
    }

    /// <summary>The columns put to the right of the image, where they are others than <see cref="PaddingX"/>.</summary>
    public int PaddingRight
    {
        get => _paddingRight ?? PaddingX;
        set => _paddingRight = value;
    }
}
