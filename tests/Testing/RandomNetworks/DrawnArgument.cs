using System.Globalization;
using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;

namespace Netwright.Testing.RandomNetworks;

/// <summary>One argument of an attribute, as the generator reads it and as it is written.</summary>
/// <param name="Name">The constructor's parameter or the property.</param>
/// <param name="Value">The constant.</param>
/// <param name="IsProperty">Whether it is written with its name.</param>
/// <param name="IsWritten">Whether it is written at all, rather than a default.</param>
internal sealed record DrawnArgument(string Name, object Value, bool IsProperty, bool IsWritten = true)
{
    private const int Same = -1;

    /// <summary>As <see cref="ArgumentReader"/> yields it.</summary>
    public LayerArgument Read => new(Name, Value switch
    {
        Enum member => member.ToString(),
        string[] names => names.ToEquatableArray(),
        _ => Value,
    });

    /// <summary>The expression that stands for it.</summary>
    public string Text => Value switch
    {
        int number when Name == "Padding" && number == Same => "Padding.Same",
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Enum member => $"{member.GetType().Name}.{member}",
        string text => $"\"{text}\"",
        string[] names => string.Join(", ", names.Select(static name => $"\"{name}\"")),
        _ => throw new NotSupportedException($"No argument of an attribute is written as a {Value.GetType().Name} here: {Name}."),
    };
}
