namespace Netwright;

/// <summary>
/// Workspaces that are lent to threads. Lending and taking back neither lock nor allocate, once as many exist as threads were in a forward
/// pass at the same time (up to <see cref="Capacity"/>; further ones are left to the garbage collector).
/// </summary>
internal sealed class WorkspacePool(NetworkInfo info)
{
    private readonly Workspace?[] _idle = new Workspace?[Capacity];

    /// <summary>The most workspaces that are kept.</summary>
    public static int Capacity { get; } = Math.Max(64, 4 * Environment.ProcessorCount);

    /// <summary>Lends a workspace; what it holds is undefined.</summary>
    public Workspace Rent()
    {
        foreach (ref Workspace? place in _idle.AsSpan())
        {
            if (Volatile.Read(ref place) is not null && Interlocked.Exchange(ref place, null) is { } workspace)
            {
                return workspace;
            }
        }

        return new Workspace(info);
    }

    /// <summary>Takes a workspace back.</summary>
    public void Return(Workspace workspace)
    {
        foreach (ref Workspace? place in _idle.AsSpan())
        {
            if (Volatile.Read(ref place) is null && Interlocked.CompareExchange(ref place, workspace, null) is null)
            {
                return;
            }
        }
    }
}
