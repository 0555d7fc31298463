namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>A constant of Winograd's transforms.</summary>
/// <param name="Name">The local that holds it.</param>
/// <param name="Value">Its value.</param>
internal sealed record TransformConstant(string Name, double Value)
{
    public static TransformConstant Two { get; } = new("two", 2);

    public static TransformConstant MinusTwo { get; } = new("minusTwo", -2);

    public static TransformConstant Four { get; } = new("four", 4);

    public static TransformConstant MinusFour { get; } = new("minusFour", -4);

    public static TransformConstant MinusFive { get; } = new("minusFive", -5);

    public static TransformConstant Eight { get; } = new("eight", 8);

    public static TransformConstant Quarter { get; } = new("quarter", 1 / 4.0);

    public static TransformConstant MinusFiveQuarters { get; } = new("minusFiveQuarters", -5 / 4.0);

    public static TransformConstant Half { get; } = new("half", 1 / 2.0);

    public static TransformConstant MinusThird { get; } = new("minusThird", -1 / 3.0);

    public static TransformConstant MinusSixth { get; } = new("minusSixth", -1 / 6.0);

    public static TransformConstant Twelfth { get; } = new("twelfth", 1 / 12.0);

    public static TransformConstant TwentyFourth { get; } = new("twentyFourth", 1 / 24.0);
}
