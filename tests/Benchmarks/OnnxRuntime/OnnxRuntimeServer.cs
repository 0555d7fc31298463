using System.Globalization;
using Netwright.Benchmarks.Measurement;

namespace Netwright.Benchmarks.OnnxRuntime;

/// <summary>
/// The process that runs models in ONNX Runtime, on command (<see cref="Contestants.PeerProcess"/> has the protocol). It is this program
/// again: a process of its own, lest the library's threads be there while ours are timed.
/// </summary>
/// <param name="library">The library's file.</param>
internal sealed class OnnxRuntimeServer(string library) : IDisposable
{
    private readonly OnnxRuntimeApi _api = new(library);
    private nint _environment;
    private OnnxRuntimeSession? _session;

    /// <summary>Answers commands until there are no more.</summary>
    public void Serve(TextReader commands, TextWriter answers)
    {
        _environment = _api.CreateEnvironment();
        Answer(answers, "ok", $"ONNX Runtime {_api.Version}");
        while (commands.ReadLine() is { } line)
        {
            string[] words = line.Split('\t');
            try
            {
                Answer(answers, ["ok", .. Execute(words[0], words[1..])]);
            }
            catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
            {
                Answer(answers, "error", exception.Message.ReplaceLineEndings(" "));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _session?.Dispose();

    private string[] Execute(string command, string[] arguments) => command switch
    {
        "prepare" => Prepare(threads: int.Parse(arguments[0]), file: arguments[1], inputShape: arguments[2], outputShape: arguments[3]),
        "run" => Run(double.Parse(arguments[0], CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException($"Expected prepare or run, found {command}.", nameof(command)),
    };

    private string[] Prepare(int threads, string file, string inputShape, string outputShape)
    {
        _session?.Dispose();
        _session = null;
        _session = new OnnxRuntimeSession(_api, _environment, file, threads, Shape(inputShape), Shape(outputShape));
        Sampler.Warm(new TimedCall(_session.Run));
        return [];
    }

    private string[] Run(double seconds)
    {
        OnnxRuntimeSession session = _session ?? throw new InvalidOperationException("A model has to be prepared first.");
        Timing timing = Sampler.Run(new TimedCall(session.Run), seconds);
        return [Word(timing.Best), Word(timing.Median), $"{timing.Calls}"];
    }

    private static long[] Shape(string word) => [.. word.Split(',').Select(static extent => long.Parse(extent))];

    private static string Word(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static void Answer(TextWriter answers, params string[] words)
    {
        answers.WriteLine(string.Join('\t', words));
        answers.Flush();
    }
}
