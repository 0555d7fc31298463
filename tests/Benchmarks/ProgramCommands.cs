using System.CommandLine;
using System.CommandLine.Parsing;
using BenchmarkDotNet.Running;
using Netwright.Benchmarks.Comparison;
using Netwright.Benchmarks.Contestants;
using Netwright.Benchmarks.Microbenchmarks;
using Netwright.Benchmarks.OnnxRuntime;

namespace Netwright.Benchmarks;

/// <summary>The commands of the program, their options, defaults and checks.</summary>
internal static class ProgramCommands
{
    /// <summary>The width of lines that go to a file.</summary>
    public const int FileWidth = 240;

    /// <summary>After Ctrl+C, how long the turn in progress may take to end, before its results so far are shown.</summary>
    public static readonly TimeSpan TurnsEnd = TimeSpan.FromMinutes(1);

    private static readonly char[] Separators = [','];

    /// <summary>Makes the command line.</summary>
    public static RootCommand Create() => new("Measures Netwright, alone or beside other libraries.")
    {
        Compare(),
        Devices(),
        Microbenchmark(),
        OnnxRuntimeProcess(),
    };

    private static Command Compare()
    {
        Option<string[]> cases = Cases();
        Option<string[]> threads = List(
            "--threads",
            "The numbers of threads",
            "N,…",
            Environment.ProcessorCount > 1 ? ["1", "2"] : ["1"],
            static word => int.TryParse(word, out int count) && count >= 1 && count <= Environment.ProcessorCount,
            $"whole numbers from 1 to {Environment.ProcessorCount}");
        Option<double> seconds = Seconds();
        Option<int> rounds = Rounds();
        var peers = new Option<string>("--peers")
        {
            Description = "The folder of what peers need: npm's packages, ONNX files, programs",
            HelpName = "DIR",
            DefaultValueFactory = static _ => Path.Combine("artifacts", "peers"),
        };
        Option<string?> json = Output("--json", "The file to which the results go");
        var command = new Command("compare", "Runs Netwright and other libraries in turns, and prints their best times and ratios.")
        {
            cases, threads, seconds, rounds, peers, json,
        };
        command.SetAction((result, cancellationToken) =>
        {
            var options = new ComparisonOptions(
                Split(result.GetValue(cases)!),
                [.. Split(result.GetValue(threads)!).Select(int.Parse).Distinct().Order()],
                result.GetValue(seconds),
                result.GetValue(rounds),
                result.GetValue(json));
            string folder = result.GetValue(peers)!;
            return Run(() => ComparisonCommand.Start(() => new ProcessorSuite(folder), options, cancellationToken));
        });
        return command;
    }

    private static Command Devices()
    {
        var device = new Option<string>("--device")
        {
            Description = "The device: the best graphics processor, the first that Vulkan lists, or that of DirectX 12",
            DefaultValueFactory = static _ => DeviceCommand.Devices[0],
        };
        device.AcceptOnlyFromAmong([.. DeviceCommand.Devices]);
        Option<string[]> cases = Cases();
        var batch = new Option<int?>("--batch") { Description = "The samples of each case, instead of its own", HelpName = "N" };
        Check(batch, IsCount, "a whole number of at least 1");
        Option<double> seconds = Seconds();
        Option<int> rounds = Rounds();
        Option<string?> json = Output("--json", "The file to which the results go");
        Option<string?> kernels = Output("--write-kernels", "Compile the kernels of the cases for Vulkan into this file instead; it is found beside the program");

        var command = new Command("devices", "Runs Netwright on a graphics processor, and PyTorch on the same, and prints samples a second.")
        {
            device, cases, batch, seconds, rounds, json, kernels,
        };
        command.SetAction((result, cancellationToken) =>
        {
            var options = new ComparisonOptions(
                Split(result.GetValue(cases)!),
                [Environment.ProcessorCount],
                result.GetValue(seconds),
                result.GetValue(rounds),
                result.GetValue(json));
            string name = result.GetValue(device)!;
            int? samples = result.GetValue(batch);
            string? file = result.GetValue(kernels);
            return Run(() => file is null
                ? ComparisonCommand.Start(() => DeviceCommand.SuiteOf(name, samples), options, cancellationToken)
                : DeviceCommand.WriteKernels(file, options));
        });
        return command;
    }

    /// <summary>On another thread: Ctrl+C is listened to once the action has returned its task.</summary>
    private static Task<int> Run(Func<int> command) => Task.Run(command, CancellationToken.None);

    private static Command Microbenchmark()
    {
        var command = new Command("microbenchmark", "Runs BenchmarkDotNet with its own options, such as --filter *Forward* or --list flat.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction(static result =>
        {
            BenchmarkSwitcher.FromAssembly(typeof(ProgramCommands).Assembly).Run([.. result.UnmatchedTokens], new InProcessConfig());
            return 0;
        });
        return command;
    }

    private static Command OnnxRuntimeProcess()
    {
        var library = new Argument<string>("library") { Description = "ONNX Runtime's library" };
        var command = new Command(OnnxRuntimePeer.ServerCommand, "Runs models in ONNX Runtime for compare.") { library };
        command.Hidden = true;
        command.SetAction(result =>
        {
            using var server = new OnnxRuntimeServer(result.GetValue(library)!);
            server.Serve(Console.In, Console.Out);
            return 0;
        });
        return command;
    }

    private static Option<string[]> Cases() =>
        List("--cases", "Which cases to run, such as lenet5* or *-forward-1", "PATTERN,…", ["*"], static _ => true, "names");

    private static Option<double> Seconds()
    {
        var seconds = new Option<double>("--seconds")
        {
            Description = "The time of one contestant's turn in one case",
            HelpName = "S",
            DefaultValueFactory = static _ => 0.5,
        };
        Check(seconds, static word => double.TryParse(word, out double value) && value is > 0 and <= 3600, "a number above 0 and at most 3600");
        return seconds;
    }

    private static Option<int> Rounds()
    {
        var rounds = new Option<int>("--rounds")
        {
            Description = "How many turns each contestant has in a case",
            HelpName = "N",
            DefaultValueFactory = static _ => 3,
        };
        Check(rounds, IsCount, "a whole number of at least 1");
        return rounds;
    }

    private static Option<string?> Output(string name, string description)
    {
        var file = new Option<string?>(name) { Description = description, HelpName = "FILE" };
        Check(file, HasFolder, "a file in a folder that exists");
        return file;
    }

    private static Option<string[]> List(
        string name, string description, string helpName, string[] defaults, Func<string, bool> isValid, string expected)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            HelpName = helpName,
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => defaults,
        };
        Check(option, value => Split([value]) is { Count: > 0 } words && words.All(isValid), expected);
        return option;
    }

    private static List<string> Split(IEnumerable<string> values) =>
        [.. values.SelectMany(static value => value.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static void Check(Option option, Func<string, bool> isValid, string expected) => option.Validators.Add(result =>
    {
        foreach (Token token in result.Tokens.Where(token => !isValid(token.Value)))
        {
            result.AddError($"{option.Name}: expected {expected}, found {token.Value}.");
        }
    });

    private static bool IsCount(string word) => int.TryParse(word, out int count) && count >= 1;

    /// <summary>Asked before anything is measured, lest the results have nowhere to go.</summary>
    private static bool HasFolder(string file) =>
        file.Length > 0 && !Directory.Exists(file) && Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file)));
}
