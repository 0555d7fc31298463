using System.Collections;

namespace Netwright;

/// <summary>The parameters of a network, or of a block or network in it, in the order in which they lie in memory.</summary>
public sealed class ParameterCollection : IReadOnlyList<Parameter>
{
    private readonly string _prefix;
    private readonly Parameter[] _parameters;
    private readonly Dictionary<string, Parameter> _byName;

    internal ParameterCollection(Network network)
        : this([.. network.Info.Parameters.Select(info => new Parameter(network, info))], prefix: "")
    {
    }

    private ParameterCollection(Parameter[] parameters, string prefix)
    {
        _prefix = prefix;
        _parameters = parameters;
        _byName = parameters.ToDictionary(parameter => parameter.Name[prefix.Length..], StringComparer.Ordinal);
    }

    /// <summary>The number of parameter tensors.</summary>
    public int Count => _parameters.Length;

    /// <summary>The parameter at a place, from 0.</summary>
    public Parameter this[int index] => _parameters[index];

    /// <summary>The parameter of a name, <c>conv1.weight</c>; in a <see cref="Part"/>, of the name that it has there.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest and all others.</exception>
    public Parameter this[string name] => _byName.TryGetValue(name, out Parameter? parameter)
        ? parameter
        : throw NotFound("parameter", name, _byName.Keys);

    /// <summary>
    /// The parameters of a layer, a block or an embedded network, under the names that they have in it: <c>Part("generator")["conv1.weight"]</c> is
    /// <c>generator.conv1.weight</c>. They are the same parameters: nothing is copied.
    /// </summary>
    /// <param name="name">The name of the part, as the names of its parameters begin.</param>
    /// <exception cref="KeyNotFoundException">No part of that name has parameters; the message names the nearest and all others.</exception>
    public ParameterCollection Part(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        string prefix = $"{_prefix}{name}.";
        Parameter[] parameters = [.. _parameters.Where(parameter => parameter.Name.StartsWith(prefix, StringComparison.Ordinal))];
        return parameters.Length > 0
            ? new ParameterCollection(parameters, prefix)
            : throw NotFound("part", name, _byName.Keys.SelectMany(PartsOf).Distinct());
    }

    /// <summary>
    /// Replaces all values, running statistics among them, with those of the parameters of the same names: from a network into a part of another in which
    /// it is embedded, or back. Not while another thread uses the network.
    /// </summary>
    /// <param name="source">Parameters with the same names and shapes.</param>
    /// <exception cref="ArgumentException">
    /// Names or shapes differ; the message lists each parameter that does, with what was expected and found. All values are unchanged.
    /// </exception>
    public void CopyFrom(ParameterCollection source)
    {
        ArgumentNullException.ThrowIfNull(source);
        string[] differences = [.. _byName.Keys.Union(source._byName.Keys).Where(name => ShapeOf(name) != source.ShapeOf(name))];
        if (differences.Length > 0)
        {
            throw new ArgumentException(
                "The parameters do not fit; nothing was copied."
                + string.Concat(differences.Select(name => $"\n  {name}: expected {ShapeOf(name)}, found {source.ShapeOf(name)}")),
                nameof(source));
        }

        foreach ((string name, Parameter parameter) in _byName)
        {
            parameter.Set(source._byName[name].Values);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Parameter> GetEnumerator() => ((IEnumerable<Parameter>)_parameters).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _parameters.GetEnumerator();

    private string ShapeOf(string name) => _byName.TryGetValue(name, out Parameter? parameter) ? parameter.Shape.ToString() : "no such parameter";

    // Of stage1.block2.weight: stage1 and stage1.block2.
    private static IEnumerable<string> PartsOf(string name) =>
        Enumerable.Range(1, name.Length - 1).Where(length => name[length] == '.').Select(length => name[..length]);

    private static KeyNotFoundException NotFound(string kind, string name, IEnumerable<string> known)
    {
        string[] names = [.. known];
        if (names.Length == 0)
        {
            return new KeyNotFoundException($"No {kind} is named '{name}': the network has no parameters.");
        }

        string nearest = names.MinBy(known => EditDistance.Between(name, known))!;
        return new KeyNotFoundException(
            $"No {kind} is named '{name}'. Did you mean '{nearest}'? The {kind}s are {string.Join(", ", names)}.");
    }
}
