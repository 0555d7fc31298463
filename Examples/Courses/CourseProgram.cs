using System.CommandLine;
using System.Text;
using Netwright;
using Spectre.Console;

namespace Courses;

/// <summary>Runs a program with the options that all of them share.</summary>
public static class CourseProgram
{
    private const int Failed = 1;
    private const int Cancelled = 130;

    /// <summary>Reads the command line and runs the program; Ctrl+C cancels it, and what goes wrong is said in words.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="description">What the program does, for <c>--help</c>.</param>
    /// <param name="run">The program.</param>
    /// <param name="data">What <c>--data</c> names, if the program reads data.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> Run(string[] args, string description, Action<CourseOptions, CancellationToken> run, string? data = null)
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
            AnsiConsole.Profile.Capabilities.Ansi = false;
        }

        var quick = new Option<bool>("--quick") { Description = "Be done in seconds: fewer samples, fewer epochs" };
        var source = new Option<string?>("--data") { Description = data, HelpName = "PATH" };
        var drawn = new Option<bool>("--drawn") { Description = "Use pictures that the program draws itself" };
        var output = new Option<string>("--output")
        {
            Description = "The directory into which pictures go",
            HelpName = "DIR",
            DefaultValueFactory = static _ => "results",
        };
        Option<int> seed = Number("--seed", "The seed of all random numbers", 1, minimum: 0);
        Option<int> threads = Number("--threads", "The threads that train", Environment.ProcessorCount, minimum: 1);

        var command = new RootCommand(description) { quick, output, seed, threads };
        if (data is not null)
        {
            command.Add(source);
            command.Add(drawn);
        }

        command.SetAction((result, cancellationToken) =>
        {
            var options = new CourseOptions(
                result.GetValue(quick),
                data is null ? null : result.GetValue(source),
                data is not null && result.GetValue(drawn),
                result.GetValue(output)!,
                result.GetValue(seed),
                result.GetValue(threads));

            // On another thread: Ctrl+C is listened to once the action has returned its task.
            return Task.Run(() => ExitCodeOf(() => run(options, cancellationToken)), CancellationToken.None);
        });
        return command.Parse(args).InvokeAsync();
    }

    private static int ExitCodeOf(Action run)
    {
        try
        {
            run();
            return 0;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Cancelled.");
            return Cancelled;
        }
        catch (Exception exception) when (
            exception is IOException or InvalidDataException or UnauthorizedAccessException or TrainingDivergedException)
        {
            Console.Error.WriteLine(exception.Message);
            return Failed;
        }
    }

    private static Option<int> Number(string name, string description, int defaultValue, int minimum)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => defaultValue };
        option.Validators.Add(result =>
        {
            foreach (string token in result.Tokens.Select(static token => token.Value).Where(token => !int.TryParse(token, out int value) || value < minimum))
            {
                result.AddError($"{name}: expected a whole number of at least {minimum}, found {token}.");
            }
        });
        return option;
    }
}
