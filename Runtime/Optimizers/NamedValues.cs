namespace Netwright;

/// <summary>Numbers that a checkpoint of training keeps: it reads them when it is saved and writes them in place when it is loaded.</summary>
/// <param name="Name">Their name among those of one object.</param>
/// <param name="Values">The numbers.</param>
public readonly record struct NamedValues(string Name, Memory<float> Values);
