using Netwright.CompilerServices;

namespace Netwright.Numerics.Tests.Networks;

/// <summary>One sample forward on several threads, however few processors there are and however small the network is.</summary>
internal static class TeamForward
{
    /// <summary>Whether several threads compute the bits that one computes.</summary>
    public static bool GivesTheBitsOfOne(Network network, int threads, int seed)
    {
        float[] input = Samples.Inputs(network, 1, seed);
        Workspace workspace = new(network.Info);
        float[] expected = new float[network.Info.InferredSize];
        network.ForwardSample(input, expected, workspace, default);

        // What the first pass left must not make the second look right.
        workspace.SampleArena.Span.Clear();
        float[] actual = new float[expected.Length];
        ThreadTeam team = new() { Size = threads };
        Thread[] others = [.. Enumerable.Range(1, threads - 1).Select(index => new Thread(() => Run(index)))];
        Array.ForEach(others, static other => other.Start());
        Run(0);
        Array.ForEach(others, static other => other.Join());
        return actual.AsSpan().SequenceEqual(expected);

        void Run(int index) => network.ForwardSample(input, actual, workspace, new TeamMember(team, index));
    }
}
