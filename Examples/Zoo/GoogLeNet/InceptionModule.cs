namespace Netwright.Zoo;

/// <summary>Four views of the same input side by side: 1×1 and two depths of 3×3 convolutions, and a pooling.</summary>
[Block]
[Use<InceptionConvolution>(One, 1, Name = "one")]
[Use<InceptionConvolution>(ThreeReduced, 1, From = "input"), Use<InceptionConvolution>(Three, 3, Name = "three")]
[Use<InceptionConvolution>(FiveReduced, 1, From = "input"), Use<InceptionConvolution>(Five, 3, Name = "five")]
[MaxPool2D(3, Stride = 1, Padding = 1, From = "input"), Use<InceptionConvolution>(Pooled, 1)]
[Concat("one", "three", "five")]
public abstract class InceptionModule
{
    /// <summary>The filters of the 1×1 branch.</summary>
    public const int One = 64;

    /// <summary>The channels that the 3×3 branch first reduces its input to.</summary>
    public const int ThreeReduced = 96;

    /// <summary>The filters of the 3×3 branch.</summary>
    public const int Three = 128;

    /// <summary>The channels that the branch which the paper calls 5×5 first reduces its input to.</summary>
    public const int FiveReduced = 16;

    /// <summary>The filters of the branch which the paper calls 5×5.</summary>
    public const int Five = 32;

    /// <summary>The filters behind the pooling.</summary>
    public const int Pooled = 32;
}
