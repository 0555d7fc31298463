using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Sources;

/// <summary>
/// Writes the pass for one sample of a network that has an operation without a kernel for one: the sample is the first of a group. The
/// others' inputs lie in the arena behind what the group needs, as the zeros that it began with, and so do all outputs.
/// </summary>
internal static class SampleAsGroup
{
    /// <summary>The arena that the pass needs, in floats.</summary>
    public static int ArenaSize(NetworkPrograms programs) => checked(Outputs(programs) + (Value.Lanes * Group(programs).Outputs.Sum(static output => output.Value.Shape.Size)));

    public static void Emit(CodeWriter writer, NetworkPrograms programs)
    {
        using (writer.Block("if (!member.IsFirst)"))
        {
            writer.Line("return;");
        }

        writer.Line();
        writer.Line("// Some operation has no kernel for one sample: it is run as the first of sixteen, by one thread.");
        writer.Line($"ref float group = ref Unsafe.Add(ref arena, {Inputs(programs)});");
        writer.Line($"ref float results = ref Unsafe.Add(ref arena, {Outputs(programs)});");
        writer.Line($"Layouts.Copy(ref inputs, ref group, {programs.Network.Input!.Size});");
        writer.Line("ForwardGroup(ref group, ref results, ref parameters, ref packed, ref arena);");
        int offset = 0;
        foreach (Value output in Group(programs).Outputs.Select(static output => output.Value))
        {
            writer.Line($"Layouts.Copy({At("results", output.Offset)}, {At("outputs", offset)}, {output.Shape.Size});");
            offset += output.Shape.Size;
        }
    }

    private static NetworkGraph Group(NetworkPrograms programs) => programs.Group ?? throw new InvalidOperationException("A network has at least one program for inference.");

    private static string At(string buffer, int offset) => offset == 0 ? $"ref {buffer}" : $"ref Unsafe.Add(ref {buffer}, {offset})";

    private static int Inputs(NetworkPrograms programs) => (programs.GroupArena + Value.Lanes - 1) / Value.Lanes * Value.Lanes;

    private static int Outputs(NetworkPrograms programs) => checked(Inputs(programs) + (Value.Lanes * programs.Network.Input!.Size));
}
