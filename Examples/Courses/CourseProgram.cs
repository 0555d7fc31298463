using System.CommandLine;

namespace Courses;

/// <summary>Runs a program with the options that all of them share.</summary>
public static class CourseProgram
{
    /// <summary>Reads the command line and runs the program; Ctrl+C cancels it, and what goes wrong is said in words.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="description">What the program does, for <c>--help</c>.</param>
    /// <param name="run">The program.</param>
    /// <param name="data">What <c>--data</c> names, if the program reads data.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> Run(string[] args, string description, Action<CourseOptions, CancellationToken> run, string? data = null)
    {
        ConsoleProgram.Prepare();
        var quick = new Option<bool>("--quick") { Description = "Be done in seconds: fewer samples, fewer epochs" };
        var source = new Option<string?>("--data") { Description = data, HelpName = "PATH" };
        var drawn = new Option<bool>("--drawn") { Description = "Use pictures that the program draws itself" };
        var output = new Option<string>("--output")
        {
            Description = "The directory into which pictures and reports go",
            HelpName = "DIR",
            DefaultValueFactory = static _ => "results",
        };
        Option<int> seed = OptionChecks.WholeNumber("--seed", "The seed of all random numbers", 1, minimum: 0);
        Option<int> threads = OptionChecks.WholeNumber("--threads", "The threads that train", Environment.ProcessorCount, minimum: 1);

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
            return Task.Run(() => ConsoleProgram.ExitCodeOf(() => run(options, cancellationToken)), CancellationToken.None);
        });
        return command.Parse(args).InvokeAsync();
    }
}
