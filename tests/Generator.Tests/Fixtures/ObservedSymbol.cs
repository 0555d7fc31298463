using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Tests.Fixtures;

/// <summary>A class as the compiler sees it, which counts what it is asked for.</summary>
public class ObservedSymbol : DispatchProxy
{
    private INamedTypeSymbol? _symbol;
    private Dictionary<string, int>? _asked;

    /// <summary>A class that adds what it is asked for to some counts, by the names of its members.</summary>
    public static INamedTypeSymbol Of(INamedTypeSymbol symbol, Dictionary<string, int> asked)
    {
        INamedTypeSymbol proxy = Create<INamedTypeSymbol, ObservedSymbol>();
        ((ObservedSymbol)proxy)._symbol = symbol;
        ((ObservedSymbol)proxy)._asked = asked;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        string name = targetMethod!.Name.Replace("get_", string.Empty, StringComparison.Ordinal);
        _asked![name] = _asked.GetValueOrDefault(name) + 1;
        return targetMethod.Invoke(_symbol, args);
    }
}
