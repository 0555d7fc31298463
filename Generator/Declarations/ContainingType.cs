namespace Netwright.Generator.Declarations;

/// <summary>A type around a nested network.</summary>
/// <param name="Keyword">How a part of it is declared: <c>class</c>, <c>struct</c>, <c>interface</c>, <c>record</c>, <c>record struct</c>.</param>
/// <param name="Name">Its name, an escaped identifier.</param>
internal sealed record ContainingType(string Keyword, string Name);
