using System.CommandLine;
using Courses;

namespace Digits;

/// <summary>The options of the program, their defaults and their checks.</summary>
internal static class CommandLine
{
    /// <summary>Makes the command line of a program that runs with the options and returns its exit code; Ctrl+C cancels it.</summary>
    public static RootCommand Create(Func<Options, CancellationToken, int> run)
    {
        var data = new Option<string?>("--data") { Description = "The directory that holds the four MNIST files", HelpName = "DIR" };
        Option<int> epochs = OptionChecks.WholeNumber("--epochs", "How often the training images are gone through", 5, minimum: 1);
        Option<int> batch = OptionChecks.WholeNumber("--batch", "The images that one step learns from", 64, minimum: 1);
        var learningRate = new Option<float>("--learning-rate")
        {
            Description = "The step size of Adam",
            HelpName = "RATE",
            DefaultValueFactory = static _ => 1e-3f,
        };
        var decay = new Option<float>("--decay")
        {
            Description = "The factor of the step size after each epoch",
            HelpName = "FACTOR",
            DefaultValueFactory = static _ => 1,
        };
        Option<int> seed = OptionChecks.WholeNumber("--seed", "The seed of all random numbers", 1, minimum: 0);
        Option<int> threads = OptionChecks.WholeNumber("--threads", "The threads that train", Environment.ProcessorCount, minimum: 1);
        var augment = new Option<bool>("--augment") { Description = "Shift and rotate the training images at random" };
        var save = new Option<string?>("--save") { Description = "The file to which the trained parameters go (safetensors)", HelpName = "FILE" };
        var report = new Option<string?>("--report") { Description = "The file to which the report of the run goes (HTML)", HelpName = "FILE" };

        learningRate.Expect(static token => float.TryParse(token, out float rate) && rate is > 0 and < float.PositiveInfinity, "a positive number");
        decay.Expect(static token => float.TryParse(token, out float factor) && factor is > 0 and <= 1, "a number above 0 and at most 1");
        save.Expect(HasFolder, "a file in a folder that exists");
        report.Expect(static file => HasFolder(file) && file.EndsWith(".html", StringComparison.OrdinalIgnoreCase), "a file .html in a folder that exists");

        var command = new RootCommand("Trains LeNet-5 on MNIST, or on digits that it draws itself where MNIST cannot be had.")
        {
            data, epochs, batch, learningRate, decay, seed, threads, augment, save, report,
        };
        command.SetAction((result, cancellationToken) =>
        {
            var options = new Options(
                result.GetValue(data),
                result.GetValue(epochs),
                result.GetValue(batch),
                result.GetValue(learningRate),
                result.GetValue(decay),
                result.GetValue(seed),
                result.GetValue(threads),
                result.GetValue(augment),
                result.GetValue(save),
                result.GetValue(report));

            // On another thread: Ctrl+C is listened to once the action has returned its task.
            return Task.Run(() => run(options, cancellationToken), CancellationToken.None);
        });
        return command;
    }

    /// <summary>Asked before the training, lest its result has nowhere to go.</summary>
    private static bool HasFolder(string file) =>
        file.Length > 0 && !Directory.Exists(file) && Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file)));
}
