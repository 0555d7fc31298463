using Netwright;

namespace Courses;

/// <summary>Small colour pictures to learn from: those of CIFAR, or coloured digits where it cannot be had.</summary>
/// <param name="Name">What the pictures are, in words.</param>
/// <param name="Train">The pictures to train on.</param>
/// <param name="Test">The pictures to test with.</param>
/// <param name="ClassNames">What is to be seen, by class; null where classes are numbers.</param>
public sealed record Photographs(string Name, ImageDataset Train, ImageDataset Test, IReadOnlyList<string>? ClassNames)
{
    /// <summary>Loads CIFAR-10; draws ten classes where it is told to, or cannot load it and says why. A directory that the user named must hold it.</summary>
    public static Photographs LoadCifar10(CourseOptions options) => LoadOrDraw(options, classes: 10, static directory =>
    {
        var cifar = Cifar10.Load(directory);
        return new Photographs("CIFAR-10", cifar.Train, cifar.Test, Cifar10.ClassNames);
    });

    /// <summary>Loads CIFAR-100; draws a hundred classes where it is told to, or cannot load it and says why. A directory that the user named must hold it.</summary>
    public static Photographs LoadCifar100(CourseOptions options) => LoadOrDraw(options, classes: 100, static directory =>
    {
        var cifar = Cifar100.Load(directory);
        return new Photographs("CIFAR-100", cifar.Train, cifar.Test, ClassNames: null);
    });

    private static Photographs LoadOrDraw(CourseOptions options, int classes, Func<string?, Photographs> load)
    {
        if (options.IsDrawn)
        {
            return Draw(options, classes);
        }

        try
        {
            return load(options.Data);
        }
        catch (DatasetUnavailableException exception)
        {
            Console.WriteLine(exception.Message);
            Console.WriteLine("Training on coloured digits that this program draws itself instead.");
            return Draw(options, classes);
        }
    }

    private static Photographs Draw(CourseOptions options, int classes)
    {
        var digits = DigitImages.Draw(options);
        return new Photographs("coloured digits", ColoredDigits.Paint(digits.Train, classes), ColoredDigits.Paint(digits.Test, classes), ClassNames: null);
    }
}
