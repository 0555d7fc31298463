using System.CommandLine;
using System.Text;
using DigitsOnGpu;
using Netwright;

Console.OutputEncoding = Encoding.UTF8;

var device = new Option<string>("--device")
{
    Description = "Where to train: best, gpu (DirectX 12), vulkan or cpu",
    DefaultValueFactory = static _ => "best",
};
device.AcceptOnlyFromAmong("best", "gpu", "vulkan", "cpu");
var epochs = new Option<int>("--epochs") { Description = "How often the training images are gone through", DefaultValueFactory = static _ => 3 };
var batch = new Option<int>("--batch") { Description = "The images that one step learns from", DefaultValueFactory = static _ => 256 };
var images = new Option<int>("--images") { Description = "The number of training images; 0 for all", DefaultValueFactory = static _ => 0 };
var data = new Option<string?>("--data") { Description = "The directory that holds the four MNIST files" };
var kernels = new Option<string?>("--write-kernels") { Description = "Compile the kernels for Vulkan into this file instead of training" };

var command = new RootCommand("Trains LeNet-5 on a device and shows its speed beside the processor's.") { device, epochs, batch, images, data, kernels };
command.SetAction(result =>
{
    try
    {
        if (result.GetValue(kernels) is { } file)
        {
            KernelBundle.Write(file, new LeNet5());
            Console.WriteLine($"kernels written to {file}");
            return 0;
        }

        Comparison.Run(
            result.GetValue(device)!, result.GetValue(epochs), result.GetValue(batch), result.GetValue(images), result.GetValue(data));
        return 0;
    }
    catch (Exception exception) when (exception is DeviceException or ArgumentException or IOException or InvalidDataException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(exception.Message);
        return 1;
    }
});
return command.Parse(args).Invoke();
