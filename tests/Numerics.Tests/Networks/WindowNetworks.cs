namespace Netwright.Numerics.Tests.Networks;

/// <summary>Networks for every way to slide a window over an image.</summary>
internal static class WindowNetworks
{
    /// <summary>The networks by name: the input's extents and the layers.</summary>
    public static IReadOnlyDictionary<string, (string Input, string Layers)> All { get; } = new Dictionary<string, (string, string)>
    {
        ["Conv2DRectangular"] = ("2, 6, 7", "Conv2D(3, 2, 4), Conv2D(4, 3, 1), Flatten, Dense(3)"),
        ["Conv2DRectangularAll"] = ("2, 7, 6", "Conv2D(3, 1, 2), Conv2D(4, 3, 2, StrideY = 2, StrideX = 1, PaddingY = 1, PaddingX = 2, DilationX = 2), Flatten, Dense(3)"),
        ["Conv2DOneSidedPadding"] = ("1, 5, 5", "Conv2D(3, 2), Conv2D(4, 3, PaddingTop = 2, PaddingRight = 1), Flatten, Dense(3)"),
        ["Conv2DSame"] = ("1, 6, 5", "Conv2D(3, 2, Padding = Padding.Same), Conv2D(4, 3, Padding = Padding.Same), Flatten, Dense(3)"),
        ["Conv2DSameStrided"] = ("1, 6, 5", "Conv2D(3, 2), Conv2D(4, 4, Stride = 2, Padding = Padding.Same, Dilation = 2), Flatten, Dense(3)"),
        ["DepthwiseConv2D"] = ("2, 5, 5", "Conv2D(5, 2), DepthwiseConv2D(3, Padding = 1), Flatten, Dense(3)"),
        ["DepthwiseConv2DMultiplied"] = ("2, 5, 5", "Conv2D(3, 2), DepthwiseConv2D(2, 3, Multiplier = 2, Bias = false), Flatten, Dense(3)"),
        ["MaxPool2DRectangular"] = ("1, 6, 7", "Conv2D(3, 2), MaxPool2D(2, 3, StrideX = 1), Flatten, Dense(3)"),
        ["MaxPool2DCeil"] = ("1, 4, 6", "Conv2D(3, 2), MaxPool2D(2, CeilMode = true), Flatten, Dense(3)"),
        ["MaxPool2DCeilPadded"] = ("1, 7, 8", "Conv2D(3, 2), MaxPool2D(3, Stride = 2, Padding = 1, CeilMode = true), Flatten, Dense(3)"),
        ["MaxPool2DSame"] = ("1, 7, 8", "Conv2D(3, 2), MaxPool2D(3, Stride = 2, Padding = Padding.Same), Flatten, Dense(3)"),
        ["MinPool2D"] = ("1, 5, 7", "Conv2D(3, 2), MinPool2D(2), Flatten, Dense(3)"),
        ["MinPool2DPadded"] = ("1, 6, 7", "Conv2D(3, 2), MinPool2D(3, Stride = 2, Padding = 1), Flatten, Dense(3)"),
        ["AvgPool2DCeil"] = ("1, 6, 7", "Conv2D(3, 2), AvgPool2D(3, Stride = 2, Padding = 1, CeilMode = true), Flatten, Dense(3)"),
        ["AvgPool2DCeilSparse"] = ("1, 7, 7", "Conv2D(3, 2), AvgPool2D(2, Stride = 3, CeilMode = true), Flatten, Dense(3)"),
        ["AvgPool2DUncounted"] = ("1, 6, 7", "Conv2D(3, 2), AvgPool2D(3, Stride = 2, Padding = 1, CountIncludePad = false), Flatten, Dense(3)"),
        ["AvgPool2DOneRow"] = ("1, 4, 9", "Conv2D(3, 2), AvgPool2D(3, 5, StrideY = 2, PaddingX = 2, CountIncludePad = false), Flatten, Dense(3)"),
        ["AvgPool2DLarge"] = ("1, 7, 8", "Conv2D(3, 2), AvgPool2D(5, Stride = 1), Flatten, Dense(3)"),
        ["AdaptiveAvgPool2D"] = ("1, 8, 6", "Conv2D(3, 2), AdaptiveAvgPool2D(3, 4), Flatten, Dense(3)"),
        ["AdaptiveAvgPool2DEven"] = ("1, 7, 9", "Conv2D(3, 2), AdaptiveAvgPool2D(2), Flatten, Dense(3)"),
        ["AdaptiveAvgPool2DGrowing"] = ("1, 3, 4", "Conv2D(3, 2), AdaptiveAvgPool2D(5), Flatten, Dense(3)"),
        ["AdaptiveMaxPool2D"] = ("1, 8, 6", "Conv2D(3, 2), AdaptiveMaxPool2D(3, 4), Flatten, Dense(3)"),
        ["GlobalAvgPool2D"] = ("1, 5, 6", "Conv2D(17, 2), GlobalAvgPool2D, Dense(3)"),
        ["GlobalMaxPool2D"] = ("1, 5, 6", "Conv2D(17, 2), GlobalMaxPool2D, Tanh, Dense(3)"),
        ["GlobalAvgPool2DLast"] = ("1, 5, 6", "Conv2D(3, 2), GlobalAvgPool2D, Softmax"),
    };
}
