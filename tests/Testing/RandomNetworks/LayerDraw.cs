using Netwright.Generator.Shapes;

namespace Netwright.Testing.RandomNetworks;

/// <summary>
/// Draws the arguments of layers from their attributes' constructors and properties. Nothing here knows what an argument means: what the
/// generator refuses is drawn again.
/// </summary>
internal sealed class LayerDraw(Random random)
{
    private const int LargestInteger = 18;
    private const double PropertyShare = 0.15;
    private const double DefaultShare = 0.5;

    private static readonly int[] Usual = [1, 1, 2, 2, 2, 3, 3, 3, 4, 5];

    private static readonly double[] Shares = [0.1, 0.25, 0.5, 0.75, 1, 1.5];

    // Names and references are the structure's; how weights begin is no matter of the generated code.
    private static readonly string[] Skipped = [nameof(LayerAttribute.Name), nameof(LayerAttribute.From), "Initializer"];

    /// <summary>A layer with random arguments for a value of this shape; most fit.</summary>
    public DrawnLayer Draw(Type attribute, Shape input)
    {
        System.Reflection.ConstructorInfo[] constructors = attribute.GetConstructors();
        List<DrawnArgument> arguments = [];
        bool isWritten = true;
        int product = 1;
        foreach (System.Reflection.ParameterInfo parameter in constructors[random.Next(constructors.Length)].GetParameters())
        {
            isWritten &= !parameter.HasDefaultValue || random.NextDouble() < DefaultShare;
            object value = isWritten ? Value(parameter.Name!, parameter.ParameterType, input, product) : parameter.DefaultValue!;
            product = value is int number and > 0 ? product * number : product;
            arguments.Add(new DrawnArgument(parameter.Name!, value, IsProperty: false, isWritten));
        }

        arguments.AddRange(attribute.GetProperties()
            .Where(static property => property.CanWrite && !Skipped.Contains(property.Name))
            .Where(_ => random.NextDouble() < PropertyShare)
            .Select(property => new DrawnArgument(property.Name, Value(property.Name, property.PropertyType, input, product: 1), IsProperty: true)));
        return new DrawnLayer(LayerAttributes.KindOf(attribute), arguments);
    }

    /// <summary>A join of named values, which perhaps projects them.</summary>
    public DrawnLayer DrawJoin(Type attribute, string[] names)
    {
        List<DrawnArgument> arguments = [new DrawnArgument("names", names, IsProperty: false)];
        if (attribute.GetProperty(nameof(AddAttribute.Projection)) is not null && random.Next(2) == 0)
        {
            arguments.Add(new DrawnArgument(nameof(AddAttribute.Projection), true, IsProperty: true));
        }

        return new DrawnLayer(LayerAttributes.KindOf(attribute), arguments);
    }

    /// <summary>An element of a list.</summary>
    public T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    private object Value(string name, Type type, Shape input, int product)
    {
        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!;
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 => Integer(name, input, product),
            TypeCode.Boolean => random.Next(2) == 0,
            TypeCode.Double => Number(name),
            TypeCode.Single => (object)(float)Number(name),
            _ => throw new NotSupportedException($"{name} is a {type.Name}, which nobody knows to draw."),
        };
    }

    private int Integer(string name, Shape input, int product) => random.Next(10) switch
    {
        0 => random.Next(1, LargestInteger),
        1 => Pick([.. Enumerable.Range(1, input.Channels).Where(divisor => input.Channels % divisor == 0)]),
        2 or 3 => Math.Max(1, input.Size / product),
        4 when name.StartsWith("Padding", StringComparison.Ordinal) => -1,
        5 when name.StartsWith("Padding", StringComparison.Ordinal) => 0,
        _ => Pick(Usual),
    };

    // What is dropped is drawn while training, where no reference can follow: rates above zero have tests of their own.
    private double Number(string name) => name == "rate" ? 0 : Pick(Shares);
}
