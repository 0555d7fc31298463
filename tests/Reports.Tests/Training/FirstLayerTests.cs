namespace Netwright.Reports.Tests.Training;

public sealed class FirstLayerTests
{
    public static TheoryData<Network> Networks => [new SmallCnn(seed: 3), new GroupedCnn(seed: 3)];

    /// <summary>The network itself says what its convolution gives; only the bias is between them.</summary>
    [Theory]
    [MemberData(nameof(Networks))]
    public void ResponsesAreThoseOfTheNetworkWithoutBias(Network network)
    {
        var layer = FirstLayer.Of(network);
        Assert.NotNull(layer);
        Assert.True(layer.IsConvolution);
        float[] input = new float[network.InputSize];
        Pictures.Create(1, seed: 5).CopyInput(0, input);
        float[] maps = network.ForwardAll(input)[1];
        for (int filter = 0; filter < layer.Count; filter++)
        {
            float[] response = layer.Response(filter, input, network.Info.InputShape);
            for (int pixel = 0; pixel < response.Length; pixel++)
            {
                Assert.Equal(maps[(filter * response.Length) + pixel] - network.Parameters["conv1.bias"].Values[filter], response[pixel], 1e-4f);
            }
        }
    }

    [Fact]
    public void WeightsOfADenseLayerArePicturesToo()
    {
        Network network = new Perceptron(seed: 1);
        var layer = FirstLayer.Of(network);
        Assert.NotNull(layer);
        Assert.False(layer.IsConvolution);
        Assert.Equal((5, "dense1.weight"), (layer.Count, layer.Name));
        PixelImage picture = layer.Picture(2);
        Assert.Equal((8, 10, 3), (picture.Width, picture.Height, picture.Channels));
        ReadOnlySpan<float> weights = network.Parameters[0].Values.Slice(2 * 240, 240);
        float greatest = weights.ToArray().Max(Math.Abs);
        Assert.Equal((byte)MathF.Round(255 * (weights[80] + greatest) / (2 * greatest)), picture.Pixels[1]);
    }
}
