using System.CommandLine;
using System.Text;
using Netwright.Benchmarks;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Width = ProgramCommands.FileWidth;
}

return await ProgramCommands.Create().Parse(args).InvokeAsync(new InvocationConfiguration
{
    ProcessTerminationTimeout = ProgramCommands.TurnsEnd,
});
