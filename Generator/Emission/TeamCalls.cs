using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission;

/// <summary>
/// Writes around the calls of a pass that a team of threads runs together: what one of them does alone, and where they wait for each other. All
/// of them wait between two steps, since one may read, or write over, what the other wrote.
/// </summary>
internal sealed class TeamCalls(CodeWriter writer)
{
    // About 10 µs, or half of that where two multiply-adds start in a cycle. Waiting for each other takes 0.2 µs, but much longer where processors are far
    // apart: what one wrote the other reads from its cache. The runtime tries whether sharing is faster at all.
    private const double LeastCycles = 35_000;

    // What an operation without sums of products takes for each of its outputs.
    private const double OutputCycles = 0.25;

    private IDisposable? _alone;
    private object? _step;

    /// <summary>Whether an operation is long enough for several threads.</summary>
    public static bool IsWorthSharing(Operation operation)
        => Math.Max(operation.SampleCycles, OutputCycles * operation.Outputs[0].Shape.Size) >= LeastCycles;

    /// <summary>Whether the first thread does what is written now.</summary>
    public bool IsAlone => _alone is not null;

    /// <summary>What follows is done by the first thread.</summary>
    public void Alone()
    {
        if (_alone is null)
        {
            Wait();
            _alone = writer.Block("if (member.IsFirst)");
            _step = _alone;
        }
    }

    /// <summary>What follows is shared.</summary>
    /// <param name="step">The calls of one step do not depend on one another.</param>
    public void Together(object step)
    {
        if (!step.Equals(_step))
        {
            Wait();
            _step = step;
        }
    }

    /// <summary>Ends the step: nobody goes on before all are done.</summary>
    public void Wait()
    {
        _alone?.Dispose();
        _alone = null;
        if (_step is not null)
        {
            writer.Line("member.Wait();");
            _step = null;
        }
    }

    /// <summary>Ends the step at the end of a loop's body too.</summary>
    public IDisposable WaitBeforeEnd(IDisposable loop) => new LoopEnd(this, loop);

    private sealed class LoopEnd(TeamCalls team, IDisposable loop) : IDisposable
    {
        public void Dispose()
        {
            team.Wait();
            loop.Dispose();
        }
    }
}
