using Netwright;

namespace Courses;

/// <summary>Drawn digits in ten colours, in the shape of the pictures of CIFAR: 3×32×32.</summary>
internal static class ColoredDigits
{
    private const int Side = 32;
    private const int DigitSide = 28;
    private const int Border = (Side - DigitSide) / 2;
    private const int Digits = 10;

    private static readonly (byte Red, byte Green, byte Blue)[] Colors =
    [
        (255, 80, 80), (255, 160, 60), (240, 230, 80), (150, 230, 80), (60, 190, 110), (70, 220, 220), (80, 150, 255), (130, 100, 240), (230, 110, 230), (235, 235, 235),
    ];

    /// <summary>Paints digits, all colours equally often. Of ten classes a class is a digit; of a hundred, a digit in a colour.</summary>
    public static ImageDataset Paint(ImageDataset digits, int classes)
    {
        byte[] pixels = new byte[digits.Count * 3 * Side * Side];
        int[] labels = new int[digits.Count];
        for (int index = 0; index < digits.Count; index++)
        {
            int color = index / Digits % Colors.Length;
            labels[index] = classes == Digits ? digits.Label(index) : (Digits * digits.Label(index)) + color;
            (byte red, byte green, byte blue) = Colors[color];
            Span<byte> picture = pixels.AsSpan(index * 3 * Side * Side, 3 * Side * Side);
            PaintPlane(digits.Pixels(index), red, picture[..(Side * Side)]);
            PaintPlane(digits.Pixels(index), green, picture.Slice(Side * Side, Side * Side));
            PaintPlane(digits.Pixels(index), blue, picture[(2 * Side * Side)..]);
        }

        return new ImageDataset([3, Side, Side], pixels, labels, classes, Cifar10.Normalization);
    }

    private static void PaintPlane(ReadOnlySpan<byte> digit, byte color, Span<byte> plane)
    {
        for (int row = 0; row < DigitSide; row++)
        {
            for (int column = 0; column < DigitSide; column++)
            {
                plane[((row + Border) * Side) + column + Border] = (byte)(digit[(row * DigitSide) + column] * color / byte.MaxValue);
            }
        }
    }
}
