namespace Netwright.Reports;

/// <summary>
/// The first layer of a network that reads pictures: a convolution, or a fully connected layer, whose weights are pictures themselves.
/// </summary>
internal sealed class FirstLayer
{
    private readonly Parameter _weight;
    private readonly TensorShape _filterShape;

    private FirstLayer(Parameter weight, TensorShape filterShape)
    {
        _weight = weight;
        _filterShape = filterShape;
    }

    /// <summary>The name of its weights, <c>conv1.weight</c>.</summary>
    public string Name => _weight.Name;

    /// <summary>The number of filters.</summary>
    public int Count => _weight.Shape[0];

    /// <summary>What a filter reads: channels, height, width.</summary>
    public TensorShape FilterShape => _filterShape;

    /// <summary>Finds it; null if the network's first weights are no pictures.</summary>
    public static FirstLayer? Of(Network network)
    {
        TensorShape input = network.Info.InputShape;
        if (network.Parameters.Count == 0 || input is not [1 or 3, > 1, > 1])
        {
            return null;
        }

        Parameter weight = network.Parameters[0];
        return weight.Shape switch
        {
            [_, 1 or 3, > 1, > 1] shape => new FirstLayer(weight, [shape[1], shape[2], shape[3]]),
            [_, _] shape when shape[1] == input.Size => new FirstLayer(weight, input),
            _ => null,
        };
    }

    /// <summary>A filter as a picture, in which zero is the middle grey.</summary>
    public PixelImage Picture(int filter) => ValueImage.OfWeights(Weights(filter), _filterShape);

    /// <summary>
    /// What a filter finds in a picture: its sum of products around each pixel, with zeros around the picture, without bias, stride and activation. It is computed
    /// here, because the code of a network hands out only what <see cref="OutputAttribute"/> names.
    /// </summary>
    /// <param name="filter">The filter, of a convolution.</param>
    /// <param name="input">The picture as the network takes it, of <paramref name="shape"/>.</param>
    /// <param name="shape">Channels, height, width; as many channels as the filter's, or a multiple where the convolution has groups.</param>
    public float[] Response(int filter, ReadOnlySpan<float> input, TensorShape shape)
    {
        ReadOnlySpan<float> weights = Weights(filter);
        (int channels, int kernelHeight, int kernelWidth) = (_filterShape[0], _filterShape[1], _filterShape[2]);
        (int height, int width) = (shape[1], shape[2]);
        int first = filter / (Count * channels / shape[0]) * channels;
        float[] response = new float[height * width];
        for (int place = 0; place < response.Length * channels * kernelHeight * kernelWidth; place++)
        {
            (int pixel, int tap) = Math.DivRem(place, channels * kernelHeight * kernelWidth);
            int y = (pixel / width) + (tap / kernelWidth % kernelHeight) - ((kernelHeight - 1) / 2);
            int x = (pixel % width) + (tap % kernelWidth) - ((kernelWidth - 1) / 2);
            if (y >= 0 && y < height && x >= 0 && x < width)
            {
                int channel = first + (tap / (kernelHeight * kernelWidth));
                response[pixel] += weights[tap] * input[(((channel * height) + y) * width) + x];
            }
        }

        return response;
    }

    /// <summary>Whether it is a convolution, which finds something around each pixel.</summary>
    public bool IsConvolution => _weight.Shape.Count == 4;

    private ReadOnlySpan<float> Weights(int filter) => _weight.Values.Slice(filter * _filterShape.Size, _filterShape.Size);
}
