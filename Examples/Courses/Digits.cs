using Netwright;
using Netwright.Terminal;

namespace Courses;

/// <summary>Images of digits to learn from: MNIST, or drawn ones where it cannot be had.</summary>
/// <param name="Name">What the images are, in words.</param>
/// <param name="Train">The images to train on.</param>
/// <param name="Test">The images to test with.</param>
public sealed record Digits(string Name, ImageDataset Train, ImageDataset Test)
{
    /// <summary>Loads MNIST; draws digits where it is told to, or cannot load it and says why. A directory that the user named must hold MNIST.</summary>
    public static Digits Load(CourseOptions options, CancellationToken cancellationToken)
    {
        if (options.IsDrawn)
        {
            return Draw(options);
        }

        try
        {
            Mnist mnist = DownloadDisplay.Run(progress => Mnist.Load(options.Data, progress, cancellationToken));
            return new Digits("MNIST", mnist.Train, mnist.Test);
        }
        catch (DatasetUnavailableException exception)
        {
            Console.WriteLine(exception.Message);
            Console.WriteLine("Training on digits that this program draws itself instead.");
            return Draw(options);
        }
    }

    /// <summary>Draws digits, fewer for a quick run.</summary>
    internal static Digits Draw(CourseOptions options)
    {
        var drawn = DrawnDigits.Create(options.Choose(full: 20_000, quick: 3_000), options.Choose(full: 4_000, quick: 1_000), options.Seed);
        return new Digits("drawn digits", drawn.Train, drawn.Test);
    }
}
