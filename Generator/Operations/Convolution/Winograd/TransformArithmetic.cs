using Netwright.Generator.Emission;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Writes the multiply-adds by small constants of which Winograd's transforms consist.</summary>
internal sealed class TransformArithmetic(Isa isa, CodeWriter writer)
{
    /// <summary>The local that holds a constant: <c>plus4</c>, <c>minus5</c>.</summary>
    public static string Name(int constant) => constant < 0 ? $"minus{-constant}" : $"plus{constant}";

    /// <summary>Defines the locals of constants.</summary>
    public void Constants(params int[] constants)
    {
        foreach (int constant in constants)
        {
            writer.Line($"var {Name(constant)} = {isa.Vector}.Create({constant}f);");
        }
    }

    /// <summary>Defines a local and gives its name.</summary>
    public string Define(string name, string value)
    {
        writer.Line($"var {name} = {value};");
        return name;
    }

    /// <summary>A constant times a vector plus another.</summary>
    public string MultiplyAdd(int constant, string factor, string summand) => $"{isa.Vector}.{isa.MultiplyAdd}({Name(constant)}, {factor}, {summand})";
}
