namespace Netwright.Zoo.Tests;

/// <summary>Each network has as many trainable parameters as its paper, torchvision or Keras say, to the digit.</summary>
public sealed class ParameterCountTests
{
    /// <summary>The published numbers; those of the perceptron, the autoencoder and the LSTM follow from their sizes.</summary>
    public static TheoryData<string, long> Published { get; } = new()
    {
        { nameof(AlexNet), 61_100_840 },
        { nameof(ConvolutionalAutoencoder), 210_369 },
        { nameof(DcganDiscriminator), 2_765_568 },
        { nameof(DcganGenerator), 3_576_704 },
        { nameof(GoogLeNet), 13_004_888 },
        { nameof(InceptionV3), 27_161_264 },
        { nameof(LeNet5), 61_706 },
        { nameof(LstmClassifier), 345_153 },
        { nameof(Mlp), 266_610 },
        { nameof(MobileNetV1), 4_231_976 },
        { nameof(MobileNetV2), 3_504_872 },
        { nameof(Perceptron), 3 },
        { nameof(ResNeXt50), 25_028_904 },
        { nameof(ResNet152), 60_192_808 },
        { nameof(ResNet18), 11_689_512 },
        { nameof(ResNet20), 272_474 },
        { nameof(ResNet50), 25_557_032 },
        { nameof(SEResNet50), 28_088_024 },
        { nameof(SqueezeNet), 1_235_496 },
        { nameof(UNet), 31_037_698 },
        { nameof(Vgg16), 138_357_544 },
        { nameof(Xception), 22_855_952 },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void Trainable_parameters_are_as_many_as_published(string network, long published)
        => Assert.Equal(published, Networks.InfoOf(network).ParameterCount);

    [Fact]
    public void No_network_is_left_out()
        => Assert.Equal(Networks.Names, Published.Select(static row => (string)row[0]).Order(StringComparer.Ordinal));
}
