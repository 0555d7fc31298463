namespace Netwright;

/// <summary>
/// Makes a class a block: layers that networks use as one, by <see cref="UseAttribute{T}"/>. It is declared like a network, but states no input
/// shape; <c>"input"</c> names the value that reaches it, and its last line is its output. Names inside a block are seen there only.
/// </summary>
/// <remarks>
/// The <c>const int</c> members of the class that are not private are its parameters, in the order in which they are declared, with their
/// values as defaults. Where a block is used with other values, the arguments of its layers are computed anew: literals, constants,
/// <c>+ - * / %</c>, comparisons, <c>! &amp;&amp; ||</c>, <c>?:</c>, parentheses and casts. Constants of other types are plain constants.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class BlockAttribute : Attribute;
