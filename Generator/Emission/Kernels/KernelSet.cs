namespace Netwright.Generator.Emission.Kernels;

/// <summary>The kernels of one instruction set: equal ones are written once, however many layers use them.</summary>
internal sealed class KernelSet
{
    private readonly Dictionary<string, string> _names = [];
    private readonly HashSet<string> _taken = [];
    private readonly List<(string Name, Kernel Kernel)> _new = [];

    /// <summary>The kernels that have come since this was last asked.</summary>
    public IReadOnlyList<(string Name, Kernel Kernel)> TakeNew()
    {
        (string Name, Kernel Kernel)[] taken = [.. _new];
        _new.Clear();
        return taken;
    }

    /// <summary>Returns the name of the method that holds this kernel; the first to ask names it.</summary>
    public string Add(string name, Kernel kernel)
    {
        string key = kernel.Signature + "\n" + kernel.Body;
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
