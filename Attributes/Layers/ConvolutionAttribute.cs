namespace Netwright;

/// <summary>The base of two-dimensional convolutions.</summary>
public abstract class ConvolutionAttribute : WindowAttribute
{
    private int? _dilationY;
    private int? _dilationX;

    private protected ConvolutionAttribute(int kernelHeight, int kernelWidth)
        : base(kernelHeight, kernelWidth, 1, 1)
    {
    }

    /// <summary>The distance between neighbouring taps of a kernel in pixels; 1, the default, is a kernel without holes.</summary>
    public int Dilation { get; set; } = 1;

    /// <summary>The distance between neighbouring rows of taps, where it is another than <see cref="Dilation"/>.</summary>
    public int DilationY
    {
        get => _dilationY ?? Dilation;
        set => _dilationY = value;
    }

    /// <summary>The distance between neighbouring columns of taps, where it is another than <see cref="Dilation"/>.</summary>
    public int DilationX
    {
        get => _dilationX ?? Dilation;
        set => _dilationX = value;
    }

    /// <summary>Whether a learned number is added to each output channel; <see langword="true"/> by default.</summary>
    public bool Bias { get; set; } = true;

    /// <summary>How the weights are drawn; <see cref="Initializer.Auto"/> by default.</summary>
    public Initializer Initializer { get; set; }
}
