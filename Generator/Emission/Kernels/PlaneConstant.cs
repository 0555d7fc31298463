using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Kernels;

/// <summary>What an elementwise kernel reads once for each plane: a number, or a block of sixteen where channels are in the lanes.</summary>
/// <param name="Name">The kernel's parameter.</param>
/// <param name="IsVector">Whether each plane has sixteen.</param>
internal sealed record PlaneConstant(string Name, bool IsVector)
{
    /// <summary>The local that holds it, for one vector of a block.</summary>
    public string Local(int part) => IsVector ? $"{Name}Lanes{part}" : $"{Name}Lanes";

    public Operand Operand(Axis plane) => new(Name, Affine.At(0).Along(plane, IsVector ? Value.Lanes : 1), IsVector);

    public void Emit(CodeWriter writer, Isa isa, string reference)
    {
        for (int part = 0; part < (IsVector ? isa.Parts : 1); part++)
        {
            string read = IsVector ? isa.Load(reference, part * isa.Width) : isa.Broadcast(reference, 0);
            writer.Line($"var {Local(part)} = {read};");
        }
    }
}
