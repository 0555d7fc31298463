namespace Netwright.Generator.Emission.Kernels;

/// <summary>The kernels of one target: equal ones are written once, however many layers use them.</summary>
/// <param name="keyOf">What two kernels that are equal have in common.</param>
/// <typeparam name="TKernel">What a kernel is there.</typeparam>
internal sealed class KernelSet<TKernel>(Func<TKernel, string> keyOf)
{
    private readonly Dictionary<string, string> _names = [];
    private readonly HashSet<string> _taken = [];
    private readonly List<(string Name, TKernel Kernel)> _new = [];

    /// <summary>The kernels that have come since this was last asked.</summary>
    public IReadOnlyList<(string Name, TKernel Kernel)> TakeNew()
    {
        (string Name, TKernel Kernel)[] taken = [.. _new];
        _new.Clear();
        return taken;
    }

    /// <summary>Returns the name of this kernel; the first to ask names it.</summary>
    public string Add(string name, TKernel kernel)
    {
        string key = keyOf(kernel);
        if (_names.TryGetValue(key, out string? known))
        {
            return known;
        }

        string unique = name;
        for (int number = 2; !_taken.Add(unique); number++)
        {
            unique = name + number;
        }

        _names.Add(key, unique);
        _new.Add((unique, kernel));
        return unique;
    }
}
