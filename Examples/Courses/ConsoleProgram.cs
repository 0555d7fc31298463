using System.Text;
using Netwright;
using Spectre.Console;

namespace Courses;

/// <summary>What every program on a console needs.</summary>
public static class ConsoleProgram
{
    private const int Failed = 1;
    private const int Cancelled = 130;

    /// <summary>Lets the console show all letters, and keeps colours out of output that goes elsewhere.</summary>
    public static void Prepare()
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
            AnsiConsole.Profile.Capabilities.Ansi = false;
        }
    }

    /// <summary>Runs a program, and says in words what goes wrong.</summary>
    /// <returns>The exit code.</returns>
    public static int ExitCodeOf(Action run)
    {
        ArgumentNullException.ThrowIfNull(run);
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
}
