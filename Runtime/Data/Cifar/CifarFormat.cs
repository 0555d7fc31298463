namespace Netwright;

/// <summary>The records of one of the CIFAR datasets: label bytes, then a 32×32 image, red, green and blue planes.</summary>
/// <param name="LabelBytes">The labels before an image.</param>
/// <param name="Label">Which of them is the class.</param>
/// <param name="Classes">The number of classes.</param>
/// <param name="Normalization">How bytes become floats.</param>
internal sealed record CifarFormat(int LabelBytes, int Label, int Classes, PixelNormalization Normalization)
{
    public const int Channels = 3;
    public const int Side = 32;
    public const int ImageBytes = Channels * Side * Side;

    public int RecordBytes => LabelBytes + ImageBytes;
}
