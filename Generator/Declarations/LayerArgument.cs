namespace Netwright.Generator.Declarations;

/// <summary>One argument of a layer's attribute.</summary>
/// <param name="Name">The constructor's parameter or the property: <c>kernel</c>, <c>Padding</c>.</param>
/// <param name="Value">
/// The constant: an <see cref="int"/>, <see cref="float"/>, <see cref="double"/>, <see cref="bool"/> or <see cref="string"/>. Of an enum, the
/// member's name, or the number where no member has it. Of an array, an <see cref="Shapes.EquatableArray{T}"/> of <see cref="int"/> or
/// <see cref="string"/>.
/// </param>
internal sealed record LayerArgument(string Name, object? Value);
