using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>Writes the members that give a layer's parameters: <c>net.Conv1.Weight</c>, and <c>net.BasicBlock3.Conv1.Weight</c> in a block.</summary>
internal static class LayerMembers
{
    /// <summary>The class that holds the types of the members.</summary>
    public const string TypesName = "Layers";

    /// <summary>The property of the network's class.</summary>
    public static void EmitProperty(CodeWriter writer, NetworkDeclaration declaration, LayerMember member)
    {
        writer.Line();
        writer.Line($"/// <summary>{member.Summary}</summary>");
        writer.Line($"public global::{GeneratedFile.NamespaceOf(declaration)}.{TypesName}.{member.TypeName} {member.Name} => new(this);");
    }

    /// <summary>The types of these properties, in the namespace of the network's code.</summary>
    public static void EmitTypes(CodeWriter writer, NetworkDeclaration declaration, IReadOnlyList<LayerMember> members)
    {
        if (members.Count == 0)
        {
            return;
        }

        writer.Line();
        using IDisposable space = writer.Block($"namespace {GeneratedFile.NamespaceOf(declaration)}");
        EmitTypes(writer, $"The layers of {declaration.TypeName} that have parameters.", members);
    }

    private static void EmitTypes(CodeWriter writer, string summary, IReadOnlyList<LayerMember> members)
    {
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line(GeneratedFile.Attribute);
        using IDisposable type = writer.Block($"public static class {TypesName}");
        for (int index = 0; index < members.Count; index++)
        {
            if (index > 0)
            {
                writer.Line();
            }

            EmitType(writer, members[index]);
        }
    }

    private static void EmitType(CodeWriter writer, LayerMember member)
    {
        writer.Line($"/// <summary>{member.Summary}</summary>");
        using IDisposable type = writer.Block($"public readonly struct {member.TypeName}");
        writer.Line("private readonly global::Netwright.Network _network;");
        writer.Line();
        writer.Line($"internal {member.TypeName}(global::Netwright.Network network) => _network = network;");
        int parameter = member.FirstParameter;
        foreach (ParameterSpec spec in member.Layer?.Parameters ?? EquatableArray<ParameterSpec>.Empty)
        {
            writer.Line();
            writer.Line($"/// <summary>Shape {spec.Shape}, {spec.Shape.Size:N0} numbers.</summary>");
            writer.Line($"public global::Netwright.Parameter {Identifier.Pascal(spec.Name)} => _network.Parameters[{parameter}];");
            parameter++;
        }

        foreach (LayerMember inner in member.Members)
        {
            writer.Line();
            writer.Line($"/// <summary>{inner.Summary}</summary>");
            writer.Line($"public {TypesName}.{inner.TypeName} {inner.Name} => new(_network);");
        }

        if (member.Members.Count > 0)
        {
            writer.Line();
            EmitTypes(writer, $"The layers of {member.Path} that have parameters.", member.Members);
        }
    }
}
