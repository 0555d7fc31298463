namespace Netwright.Benchmarks.Cases;

/// <summary>Networks of one kind of layer. Their sizes are data, so they are declared in text and compiled in this process.</summary>
internal static class Kernels
{
    /// <summary>The peers' name of convolutions by whichever method is fastest.</summary>
    public const string FastestConvolution = "convolution";

    /// <summary>The peers' name of convolutions by the direct method.</summary>
    public const string DirectMethod = "direct-convolution";

    private const string ClassName = "Kernel";
    private const string Class = $"public sealed partial class {ClassName};";

    /// <summary>
    /// 3×3 convolutions with ReLU that keep their shape. One has the conversions of layout at input and output that any call has; in a chain
    /// of several these count little.
    /// </summary>
    /// <param name="channels">The channels of input and output.</param>
    /// <param name="size">Height and width.</param>
    /// <param name="count">How many, one after another.</param>
    public static Model Convolution(int channels, int size, int count = 1) => Convolution(FastestConvolution, channels, size, count, winograd: true);

    /// <summary>The same by the direct method alone, whose multiply-adds are all that it counts: Winograd's filtering is turned off.</summary>
    /// <inheritdoc cref="Convolution(int, int, int)"/>
    public static Model DirectConvolution(int channels, int size, int count = 1) => Convolution(DirectMethod, channels, size, count, winograd: false);

    /// <summary>A fully connected layer with ReLU.</summary>
    public static Model Dense(int inputs, int outputs) =>
        Declare("dense", [inputs, outputs], $"[Network({inputs})]\n[Dense({outputs}), ReLU]\n");

    /// <summary>2×2 pooling, the greatest or the mean of each window.</summary>
    public static Model Pooling(bool max, int channels, int size) =>
        Declare(max ? "max-pooling" : "avg-pooling", [channels, size], $"[Network({channels}, {size}, {size})]\n[{(max ? "Max" : "Avg")}Pool2D(2)]\n");

    /// <summary>A product of square matrices on a device, one of them the samples of a batch of the same size.</summary>
    public static Model MatrixProduct(int size) =>
        OnDevice("product", [size], $"[Network({size})]\n[Dense({size}, Bias = false)]\n");

    /// <summary>A 3×3 convolution on a device that keeps its shape, and nothing else.</summary>
    public static Model PlainConvolution(int channels, int size) =>
        OnDevice("plain-convolution", [channels, size], $"[Network({channels}, {size}, {size})]\n[Conv2D({channels}, 3, Padding = 1, Bias = false)]\n");

    private static Model Convolution(string name, int channels, int size, int count, bool winograd)
    {
        string network = $"[Network({channels}, {size}, {size}, Winograd = {(winograd ? "true" : "false")})]\n";
        string layers = string.Concat(Enumerable.Repeat($"[Conv2D({channels}, 3, Padding = 1), ReLU]\n", count));
        return Declare(name, [channels, size, count], network + layers);
    }

    private static Model Declare(string name, int[] arguments, string attributes) =>
        Model.Of(name, arguments, ClassName, $"{attributes}{Class}");

    private static Model OnDevice(string name, int[] arguments, string attributes) =>
        Model.OfDevice(name, arguments, ClassName, $"using Netwright;\n{attributes}{Class}");
}
