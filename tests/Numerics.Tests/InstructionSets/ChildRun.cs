using System.Diagnostics;
using System.Text.RegularExpressions;
using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests.InstructionSets;

/// <summary>A run of this assembly's quick tests in a process of its own, in which the runtime is told to do without some instructions.</summary>
internal sealed partial class ChildRun
{
    /// <summary>Names, in the child, the instruction sets that it must run on.</summary>
    private const string Variable = "NETWRIGHT_EXPECTED_INSTRUCTION_SETS";

    private ChildRun(int exitCode, string output)
    {
        ExitCode = exitCode;
        Output = output;
        Match match = PassedCount().Match(output);
        Passed = match.Success ? int.Parse(match.Groups[1].ValueSpan) : 0;
    }

    /// <summary>Whether this process is a child.</summary>
    public static bool IsThisOne => Environment.GetEnvironmentVariable(Variable) is not null;

    public int ExitCode { get; }

    public string Output { get; }

    public int Passed { get; }

    /// <summary>Runs the quick tests with a switch of the runtime set to 0.</summary>
    public static ChildRun Start(string runtimeSwitch, string expected)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in new[] { "test", typeof(ChildRun).Assembly.Location, "--filter", "Category=Numerics&Speed!=Slow" })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[runtimeSwitch] = "0";
        start.Environment[Variable] = expected;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ChildRun(process.ExitCode, output + errors.Result);
    }

    /// <summary>In a child: throws if the switch did not do what it was set for, so that no test passes for the wrong reason.</summary>
    public static void ThrowUnlessAsAsked()
    {
        string supported = string.Join(' ', NetworkFamily.Supported);
        if (Environment.GetEnvironmentVariable(Variable) is { } expected && expected != supported)
        {
            throw new InvalidOperationException($"This process should run on {expected}; it runs on {supported}.");
        }
    }

    [GeneratedRegex(@"Passed:\s*(\d+)")]
    private static partial Regex PassedCount();
}
