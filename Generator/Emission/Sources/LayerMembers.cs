using Netwright.Generator.Declarations;
using Netwright.Generator.Layers;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>Writes the members that give a layer's parameters: <c>net.Conv1.Weight</c>.</summary>
internal static class LayerMembers
{
    /// <summary>The property of the network's class.</summary>
    public static void EmitProperty(CodeWriter writer, NetworkDeclaration declaration, Layer layer)
    {
        writer.Line();
        writer.Line($"/// <summary>{layer.Name}: {GeneratedFile.Xml(layer.Description)}; {layer.Input} → {layer.Output}.</summary>");
        writer.Line($"public global::{GeneratedFile.NamespaceOf(declaration)}.Layers.{LayerNames.MemberOf(layer.Name)} {LayerNames.MemberOf(layer.Name)} => new(this);");
    }

    /// <summary>The types of these properties, in the namespace of the network's code.</summary>
    public static void EmitTypes(CodeWriter writer, NetworkDeclaration declaration, IEnumerable<Layer> layers)
    {
        List<Layer> weighted = [.. layers.Where(static layer => layer.Parameters.Count > 0)];
        if (weighted.Count == 0)
        {
            return;
        }

        writer.Line();
        using IDisposable space = writer.Block($"namespace {GeneratedFile.NamespaceOf(declaration)}");
        writer.Line($"/// <summary>The layers of {declaration.TypeName} that have parameters.</summary>");
        writer.Line(GeneratedFile.Attribute);
        using IDisposable type = writer.Block("public static class Layers");
        int parameter = 0;
        foreach (Layer layer in weighted)
        {
            if (parameter > 0)
            {
                writer.Line();
            }

            EmitType(writer, layer, ref parameter);
        }
    }

    private static void EmitType(CodeWriter writer, Layer layer, ref int parameter)
    {
        string name = LayerNames.MemberOf(layer.Name);
        writer.Line($"/// <summary>{layer.Name}: {GeneratedFile.Xml(layer.Description)}; {layer.Input} → {layer.Output}.</summary>");
        using IDisposable type = writer.Block($"public readonly struct {name}");
        writer.Line("private readonly global::Netwright.Network _network;");
        writer.Line();
        writer.Line($"internal {name}(global::Netwright.Network network) => _network = network;");
        foreach (ParameterSpec spec in layer.Parameters)
        {
            writer.Line();
            writer.Line($"/// <summary>Shape {spec.Shape}, {spec.Shape.Size:N0} numbers.</summary>");
            writer.Line($"public global::Netwright.Parameter {Identifier.Pascal(spec.Name)} => _network.Parameters[{parameter}];");
            parameter++;
        }
    }
}
