namespace Netwright.Generator.Diagnostics;

/// <summary>
/// An argument that mends a problem by itself: code fixes find it in the diagnostic's properties, the value under the argument's name.
/// </summary>
/// <param name="Argument">The argument: <c>Groups</c>.</param>
/// <param name="Value">Its value, as a number or a name is written in a message: <c>3</c>, <c>shortcut</c>.</param>
internal sealed record ArgumentMend(string Argument, string Value)
{
    public ArgumentMend(string argument, long value)
        : this(argument, FormattableString.Invariant($"{value}"))
    {
    }
}
