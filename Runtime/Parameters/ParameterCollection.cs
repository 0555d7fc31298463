using System.Collections;

namespace Netwright;

/// <summary>The parameters of a network in the order in which they lie in memory.</summary>
public sealed class ParameterCollection : IReadOnlyList<Parameter>
{
    private readonly Parameter[] _parameters;
    private readonly Dictionary<string, Parameter> _byName;

    internal ParameterCollection(Network network)
    {
        _parameters = [.. network.Info.Parameters.Select(info => new Parameter(network, info))];
        _byName = _parameters.ToDictionary(static parameter => parameter.Name, StringComparer.Ordinal);
    }

    /// <summary>The number of parameter tensors.</summary>
    public int Count => _parameters.Length;

    /// <summary>The parameter at a place, from 0.</summary>
    public Parameter this[int index] => _parameters[index];

    /// <summary>The parameter of a name, <c>conv1.weight</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest and all others.</exception>
    public Parameter this[string name] => _byName.TryGetValue(name, out Parameter? parameter) ? parameter : throw NotFound(name);

    /// <inheritdoc/>
    public IEnumerator<Parameter> GetEnumerator() => ((IEnumerable<Parameter>)_parameters).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _parameters.GetEnumerator();

    private KeyNotFoundException NotFound(string name)
    {
        if (Count == 0)
        {
            return new KeyNotFoundException($"No parameter is named '{name}': the network has no parameters.");
        }

        string nearest = _byName.Keys.MinBy(known => EditDistance.Between(name, known))!;
        return new KeyNotFoundException(
            $"No parameter is named '{name}'. Did you mean '{nearest}'? The parameters are {string.Join(", ", _byName.Keys)}.");
    }
}
