using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace Netwright.Benchmarks.Contestants;

/// <summary>
/// A process that runs a peer and stays alive, so that taking turns is cheap. It reads a command a line from its input, words separated by
/// tabs, and answers each with a line: <c>ok</c> and results, or <c>error</c> and a message. The first line, unasked, is <c>ok</c> and its
/// name with the version. It ends where its input ends.
/// </summary>
internal sealed class PeerProcess : IDisposable
{
    private const char Separator = '\t';
    private const int ErrorLines = 5;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _errors = [];

    private PeerProcess(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, line) => KeepError(line.Data);
        _process.BeginErrorReadLine();
    }

    /// <summary>The peer's name and version.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Starts a peer.</summary>
    /// <exception cref="ContestantException">It does not start; the message has what it said.</exception>
    public static PeerProcess Start(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        PeerProcess peer;
        try
        {
            peer = new PeerProcess(Process.Start(start)!);
        }
        catch (Win32Exception exception)
        {
            throw new ContestantException($"{program} does not start: {exception.Message}");
        }

        try
        {
            peer.Description = peer.Receive()[0];
            return peer;
        }
        catch
        {
            peer.Dispose();
            throw;
        }
    }

    /// <summary>Sends a command and waits for its results.</summary>
    /// <exception cref="ContestantException">The peer answers with an error, or not at all.</exception>
    public string[] Ask(params IReadOnlyList<string> command)
    {
        try
        {
            _process.StandardInput.WriteLine(string.Join(Separator, command));
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            throw Ended();
        }

        return Receive();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private string[] Receive()
    {
        string[] words = (_process.StandardOutput.ReadLine() ?? throw Ended()).Split(Separator);
        return words[0] switch
        {
            "ok" => words[1..],
            "error" => throw new ContestantException(string.Join(' ', words[1..])),
            _ => throw new ContestantException($"expected a line that begins with ok or error, found {string.Join(' ', words)}"),
        };
    }

    private ContestantException Ended()
    {
        _process.WaitForExit();
        return new ContestantException($"the process ended with exit code {_process.ExitCode}: {string.Join(" / ", _errors)}");
    }

    private void KeepError(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        _errors.Enqueue(line.Trim());
        if (_errors.Count > ErrorLines)
        {
            _errors.TryDequeue(out _);
        }
    }
}
