using Netwright;
using Netwright.Terminal;

namespace Courses;

/// <summary>Images of digits to learn from: MNIST, or drawn ones where it cannot be had.</summary>
/// <param name="Name">What the images are, in words.</param>
/// <param name="Train">The images to train on.</param>
/// <param name="Test">The images to test with.</param>
public sealed record DigitImages(string Name, ImageDataset Train, ImageDataset Test)
{
    /// <summary>Loads MNIST, or draws digits, as the command line says.</summary>
    public static DigitImages Load(CourseOptions options, CancellationToken cancellationToken) =>
        options.IsDrawn ? Draw(options) : Load(options.Data, () => Draw(options), cancellationToken);

    /// <summary>Loads MNIST, or says why it cannot and draws digits. A directory that the user named must hold MNIST.</summary>
    /// <param name="directory">The directory that the user named, if any.</param>
    /// <param name="seed">The seed of drawn digits.</param>
    /// <param name="cancellationToken">Cancels a download.</param>
    public static DigitImages Load(string? directory, int seed, CancellationToken cancellationToken) =>
        Load(directory, () => Of(DrawnDigits.Create(seed: seed)), cancellationToken);

    /// <summary>Draws digits, fewer for a quick run.</summary>
    internal static DigitImages Draw(CourseOptions options) => Of(DrawnDigits.Create(
        options.Choose(full: 20_000, quick: 3_000), options.Choose(full: 4_000, quick: 1_000), options.Seed));

    private static DigitImages Load(string? directory, Func<DigitImages> draw, CancellationToken cancellationToken)
    {
        try
        {
            Mnist mnist = DownloadDisplay.Run(progress => Mnist.Load(directory, progress, cancellationToken));
            return new DigitImages("MNIST", mnist.Train, mnist.Test);
        }
        catch (DatasetUnavailableException exception)
        {
            Console.WriteLine(exception.Message);
            Console.WriteLine("Training on digits that this program draws itself instead.");
            return draw();
        }
    }

    private static DigitImages Of(DrawnDigits drawn) => new("drawn digits", drawn.Train, drawn.Test);
}
