namespace Netwright.Numerics.Tests.Networks;

/// <summary>Networks for every layer that makes images larger, pads or reshapes them, or normalises along their channels.</summary>
internal static class ImageNetworks
{
    /// <summary>The networks by name: the input's extents and the layers.</summary>
    public static IReadOnlyDictionary<string, (string Input, string Layers)> All { get; } = new Dictionary<string, (string, string)>
    {
        ["ZeroPad2D"] = ("1, 3, 4", "Conv2D(3, 2), ZeroPad2D(1, 2, 0, 3), Conv2D(2, 2, Padding = 1), Flatten, Dense(3)"),
        ["ZeroPad2DOfTheInput"] = ("2, 3, 3", "ZeroPad2D(1), Conv2D(3, 3), Flatten, Dense(3)"),
        ["ReshapeToImage"] = ("5", "Dense(24), Reshape(2, 3, 4), Conv2D(3, 2, Padding = 1), Flatten, Dense(3)"),
        ["ReshapeOfTheInput"] = ("24", "Reshape(2, 3, 4), Conv2D(3, 2, Padding = 1), Flatten, Dense(3)"),
        ["ReshapeToSequence"] = ("1, 5, 5", "Conv2D(4, 2), Reshape(8, 8), Conv1D(3, 3, Padding = 1), Flatten, Dense(3)"),
        ["ReshapeImageToImage"] = ("1, 5, 5", "Conv2D(4, 2), Reshape(8, 4, 2), MaxPool2D(2), Reshape(4, 4), Reshape(16), Dense(3)"),
        ["ReshapeBeforeNorm"] = ("1, 5, 5", "Conv2D(4, 2), Reshape(8, 4, 2), BatchNorm, ReLU, Conv2D(2, 2), Flatten, Dense(3)"),
        ["ReshapeLast"] = ("6", "Dense(12), Reshape(3, 4)"),
        ["Upsample"] = ("1, 3, 4", "Conv2D(3, 2), Upsample(2), Conv2D(2, 3), Flatten, Dense(3)"),
        ["UpsampleBilinear"] = ("1, 3, 4", "Conv2D(3, 2), Upsample(3, Mode = Interpolation.Bilinear), Conv2D(2, 3, Padding = 1), Flatten, Dense(3)"),
        ["UpsampleOnePixel"] = ("1, 2, 2", "Conv2D(17, 2), Upsample(2, Mode = Interpolation.Bilinear), Upsample(2), Flatten, Dense(3)"),
        ["ConvTranspose2D"] = ("2, 3, 4", "Conv2D(3, 2), ConvTranspose2D(4, 3), Flatten, Dense(3)"),
        ["ConvTranspose2DStrided"] = ("2, 3, 4", "Conv2D(3, 2), ConvTranspose2D(2, 4, Stride = 2, Padding = 1), ReLU, Flatten, Dense(3)"),
        ["ConvTranspose2DAll"] = ("2, 3, 4", "Conv2D(4, 2), ConvTranspose2D(6, 3, 2, Stride = 3, Padding = 1, OutputPadding = 2, Dilation = 2, Groups = 2, Bias = false), Flatten, Dense(3)"),
        ["ConvTranspose2DSparse"] = ("1, 3, 3", "Conv2D(2, 2), ConvTranspose2D(2, 1, Stride = 3), Flatten, Dense(3)"),
        ["ConvTranspose2DOfTheInput"] = ("2, 3, 4", "ConvTranspose2D(3, 3, Stride = 2), Tanh, ConvTranspose2D(1, 2)"),
        ["ConvTranspose2DBehindDense"] = ("5", "Dense(12), Reshape(3, 2, 2), ConvTranspose2D(2, 4, Stride = 2, Padding = 1), BatchNorm, ReLU, ConvTranspose2D(1, 2), Flatten, Dense(3)"),
        ["LocalResponseNorm"] = ("1, 3, 4", "Conv2D(6, 2), LocalResponseNorm(5, Alpha = 2, K = 0.5f), Conv2D(2, 2, Padding = 1), Flatten, Dense(3)"),
        ["LocalResponseNormEven"] = ("1, 3, 4", "Conv2D(3, 2), LocalResponseNorm(4, Alpha = 1, Beta = 0.5f), Flatten, Dense(3)"),
        ["SpatialDropout2DOfNothing"] = ("1, 3, 4", "Conv2D(3, 2), SpatialDropout2D(0f), Flatten, Dense(3)"),
    };
}
