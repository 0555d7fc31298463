using Netwright;
using Netwright.Terminal;

namespace Digits;

/// <summary>What is learned from: MNIST, or drawn digits where it cannot be had.</summary>
/// <param name="Name">What the images are, in words.</param>
/// <param name="Train">The images to train on.</param>
/// <param name="Test">The images to test with.</param>
internal sealed record DigitImages(string Name, Dataset Train, Dataset Test)
{
    /// <summary>Loads MNIST, or says why it cannot and draws digits. A directory that the user named must hold MNIST.</summary>
    public static DigitImages Load(Options options, CancellationToken cancellationToken)
    {
        try
        {
            Mnist mnist = DownloadDisplay.Run(progress => Mnist.Load(options.Data, progress, cancellationToken));
            return new DigitImages("MNIST", mnist.Train, mnist.Test);
        }
        catch (DatasetUnavailableException exception)
        {
            Console.WriteLine(exception.Message);
            Console.WriteLine("Training on digits that this program draws itself instead.");
            var digits = DrawnDigits.Create(seed: options.Seed);
            return new DigitImages("drawn digits", digits.Train, digits.Test);
        }
    }
}
