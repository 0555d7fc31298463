using Netwright.CompilerServices;

namespace Netwright;

/// <summary>One sample on its way forward, on which several threads work at once.</summary>
/// <param name="workspace">The scratch memory that they share.</param>
internal sealed unsafe class TeamSample(Workspace workspace) : IParallelWork
{
    private readonly ThreadTeam _team = new();
    private Network _network = null!;
    private float* _input;
    private float* _outputs;
    private int _outputSize;

    /// <summary>Runs a sample, whose memory the caller keeps pinned.</summary>
    /// <param name="network">The network.</param>
    /// <param name="input">The sample.</param>
    /// <param name="outputs">Receives its outputs, one after another.</param>
    /// <param name="threads">The most threads to use.</param>
    /// <returns>Whether several did: they may be busy with another call.</returns>
    public bool Run(Network network, ReadOnlySpan<float> input, Span<float> outputs, int threads)
    {
        if (threads <= 1)
        {
            network.ForwardSample(input, outputs, workspace, default);
            return false;
        }

        fixed (float* source = input, destination = outputs)
        {
            _network = network;
            _input = source;
            _outputs = destination;
            _outputSize = outputs.Length;
            network.Prepare(workspace);
            WorkerPool.Shared.RunTogether(threads, _team, this);
            return _team.Size > 1;
        }
    }

    /// <inheritdoc/>
    public void Run(int worker, int item)
    {
        TeamMember member = _team.Size == 1 ? default : new TeamMember(_team, worker);
        _network.ForwardSample(
            new ReadOnlySpan<float>(_input, _network.InputSize), new Span<float>(_outputs, _outputSize), workspace, member);
    }
}
