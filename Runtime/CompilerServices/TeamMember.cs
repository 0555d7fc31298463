using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Netwright.CompilerServices;

/// <summary>
/// One of the threads that run a pass together. Each calls the same generated code, takes its share of the steps of a loop and waits for the
/// others before it reads what they wrote. The default value is a thread on its own: it takes every step and never waits.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TeamMember
{
    private readonly ThreadTeam? _team;
    private readonly int _index;

    internal TeamMember(ThreadTeam team, int index) => (_team, _index) = (team, index);

    /// <summary>Whether it is the first thread, which does what is not worth sharing.</summary>
    public bool IsFirst => _index == 0;

    /// <summary>The first step of its share of a loop.</summary>
    /// <param name="steps">The steps of the loop.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Start(int steps) => _team is null ? 0 : (int)((long)steps * _index / _team.Size);

    /// <summary>The step behind its share of a loop.</summary>
    /// <param name="steps">The steps of the loop.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int End(int steps) => _team is null ? steps : (int)((long)steps * (_index + 1) / _team.Size);

    /// <summary>Waits until all threads have come here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Wait() => _team?.Wait();
}
