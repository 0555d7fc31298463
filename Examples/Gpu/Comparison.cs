using Netwright;
using Spectre.Console;

namespace DigitsOnGpu;

/// <summary>The same training on a device and on the processor.</summary>
internal static class Comparison
{
    /// <summary>Trains on both and shows a row for each.</summary>
    /// <param name="name">The device's name on the command line.</param>
    /// <param name="epochs">How often the training images are gone through.</param>
    /// <param name="batch">The images that one step learns from.</param>
    /// <param name="images">The number of training images; 0 for all.</param>
    /// <param name="data">The directory with MNIST, if it is given.</param>
    public static void Run(string name, int epochs, int batch, int images, string? data)
    {
        Device device = name switch
        {
            "cpu" => Device.Cpu,
            "gpu" => Device.Gpu,
            "vulkan" => Device.Vulkan,
            _ => Device.Best,
        };
        (Dataset train, Dataset test) = Load(data);
        train = images > 0 && images < train.Count ? train.Take(images) : train;
        Console.WriteLine($"{train.Count} images to train on, {test.Count} to test with, {epochs} epochs in steps of {batch}");

        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumn("device");
        foreach (string column in (string[])["training images/s", "inference images/s", "last loss", "test accuracy"])
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (Device one in device == Device.Cpu ? [device] : (Device[])[device, Device.Cpu])
        {
            var run = DeviceRun.Of(one, train, test, epochs, batch);
            table.AddRow(
                Markup.Escape(one.Name), $"{run.TrainingRate:N0}", $"{run.InferenceRate:N0}", $"{run.Loss:F4}", $"{run.Accuracy:P2}");
        }

        AnsiConsole.Write(table);
    }

    private static (Dataset Train, Dataset Test) Load(string? directory)
    {
        try
        {
            Mnist mnist = Mnist.Load(directory);
            return (mnist.Train, mnist.Test);
        }
        catch (DatasetUnavailableException exception)
        {
            Console.WriteLine(exception.Message);
            Console.WriteLine("Training on digits that this program draws itself instead.");
            var digits = DrawnDigits.Create(seed: 1);
            return (digits.Train, digits.Test);
        }
    }
}
