using System.Globalization;
using Netwright.Generator.Emission;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Writes the multiply-adds by a few constants of which Winograd's transforms consist.</summary>
internal sealed class TransformArithmetic(Isa isa, CodeWriter writer)
{
    /// <summary>Defines the locals of constants.</summary>
    public void Define(IEnumerable<TransformConstant> constants)
    {
        foreach (TransformConstant constant in constants)
        {
            writer.Line($"var {constant.Name} = {isa.Vector}.Create({((float)constant.Value).ToString("R", CultureInfo.InvariantCulture)}f);");
        }
    }

    /// <summary>Defines a local and gives its name.</summary>
    public string Define(string name, string value)
    {
        writer.Line($"var {name} = {value};");
        return name;
    }

    /// <summary>A constant times a vector.</summary>
    public static string Multiply(TransformConstant constant, string factor) => $"{factor} * {constant.Name}";

    /// <summary>A constant times a vector plus another.</summary>
    public string MultiplyAdd(TransformConstant constant, string factor, string summand)
        => $"{isa.Vector}.{isa.MultiplyAdd}({constant.Name}, {factor}, {summand})";
}
