using System.Globalization;
using Netwright.Generator.Declarations;
using Netwright.Generator.Graph;
using Netwright.Generator.Layers;
using Netwright.Generator.Passes;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>Writes the network's class: its docs with the table of layers, its constructor, its description, its layers' members.</summary>
internal sealed class ClassEmitter(NetworkPrograms programs)
{
    private readonly NetworkDeclaration _declaration = programs.Network.Declaration;

    private EquatableArray<Layer> Layers => programs.Network.Layers;

    public string Emit()
    {
        IReadOnlyList<LayerMember> members = LayerMember.Of(Layers);
        CodeWriter writer = GeneratedFile.Begin();
        using (GeneratedFile.OpenPart(writer, _declaration, () => EmitDocs(writer)))
        {
            EmitConstructor(writer);
            EmitArchitecture(writer);
            foreach (LayerMember member in members)
            {
                LayerMembers.EmitProperty(writer, _declaration, member);
            }

            EmitSelection(writer);
            EmitDevice(writer);
        }

        LayerMembers.EmitTypes(writer, _declaration, members);
        return writer.ToString();
    }

    private void EmitDocs(CodeWriter writer)
    {
        writer.Line("/// <summary>");
        writer.Line($"/// {programs.Network.Input} → {programs.Network.Output}{AdditionalOutputs}: {Layers.Sum(static layer => layer.ParameterCount):N0} parameters, {Layers.Sum(static layer => layer.MultiplyAccumulates):N0} multiply-accumulates a sample.");
        writer.Line("/// <code>");
        foreach (string row in LayerTable.Rows(programs.Network))
        {
            writer.Line("/// " + GeneratedFile.Xml(row));
        }

        writer.Line("/// </code>");
        writer.Line("/// </summary>");
        writer.Line(GeneratedFile.Attribute);
    }

    private string AdditionalOutputs => string.Concat(programs.Training.Outputs.Skip(1).Select(static output => $", {output.Name} {output.Value.Shape}"));

    private void EmitConstructor(CodeWriter writer)
    {
        writer.Line("/// <summary>Makes the network with parameters drawn from a seed: the same seed gives the same bits.</summary>");
        writer.Line("/// <param name=\"seed\">The seed of the parameters.</param>");
        using (writer.Block($"public {_declaration.TypeName}(int seed = 0) : base(Architecture, SelectCode(), seed)"))
        {
        }
    }

    private void EmitArchitecture(CodeWriter writer)
    {
        writer.Line();
        writer.Line("/// <summary>What the network is made of.</summary>");
        using (writer.Block("public static global::Netwright.NetworkInfo Architecture { get; } = new()", "};"))
        {
            writer.Line($"Name = \"{_declaration.TypeName.TrimStart('@')}\",");
            writer.Line($"InputShape = {List(programs.Network.Input!)},");
            EmitOutputs(writer);
            if (Layers.Min(static layer => layer.Vocabulary) is { } vocabulary)
            {
                writer.Line($"Vocabulary = {vocabulary},");
            }

            EmitLayers(writer);
            EmitParameters(writer);
            EmitBuffers(writer);
            if (programs.SharesSamples)
            {
                writer.Line("SharesSamples = true,");
            }
        }
    }

    private void EmitOutputs(CodeWriter writer)
    {
        writer.Line("Outputs =");
        writer.Line("[");
        using (writer.Indent())
        {
            foreach ((GraphOutput output, NetworkOutput declared) in programs.Training.Outputs.Zip(programs.Network.Outputs, static (output, declared) => (output, declared)))
            {
                using IDisposable properties = writer.Block($"new(\"{output.Name}\", {List(output.Value.Shape)})", "},");
                if (output.Activation != FinalActivation.None)
                {
                    writer.Line($"FinalActivation = global::Netwright.FinalActivation.{output.Activation},");
                }

                if (declared.IsTrainingOnly)
                {
                    writer.Line("IsTrainingOnly = true,");
                }

                writer.Line($"TrainingValues = {output.Value.Storage.Offset},");
                writer.Line($"TrainingLogits = {output.Logits.Storage.Offset},");
                writer.Line($"TrainingGradient = {output.Gradient!.Storage.Offset},");
                writer.Line($"TrainingLogitsGradient = {output.LogitsGradient!.Storage.Offset},");
            }
        }

        writer.Line("],");
    }

    private void EmitLayers(CodeWriter writer)
    {
        writer.Line("Layers =");
        writer.Line("[");
        using (writer.Indent())
        {
            foreach (Layer layer in Layers)
            {
                writer.Line(FormattableString.Invariant(
                    $"new(\"{layer.Name}\", \"{layer.Description}\", {List(layer.Output)}, {layer.ParameterCount}, {layer.MultiplyAccumulates}),"));
            }
        }

        writer.Line("],");
    }

    private void EmitParameters(CodeWriter writer)
    {
        writer.Line("Parameters =");
        writer.Line("[");
        using (writer.Indent())
        {
            foreach (ParameterTable.Entry entry in programs.Parameters.Entries)
            {
                writer.Line(
                    $"new(\"{entry.Name}\", {List(entry.Spec.Shape)}, {entry.Offset}, global::Netwright.Initializer.{entry.Spec.Initializer}, {entry.Spec.FanIn}, {entry.Spec.FanOut}){(entry.IsTrained ? string.Empty : " { IsTrained = false }")},");
            }
        }

        writer.Line("],");
    }

    private void EmitBuffers(CodeWriter writer)
    {
        NetworkGraph training = programs.Training;
        using (writer.Block("Buffers = new()", "},"))
        {
            writer.Line($"Parameters = {programs.Parameters.Size},");
            EmitNonzero(writer, "Frozen", programs.Parameters.Frozen);
            EmitNonzero(writer, "Running", programs.Parameters.Running);
            writer.Line($"Packed = {programs.PackedSize},");
            writer.Line($"SampleArena = {programs.SampleArena},");
            EmitNonzero(writer, "GroupArena", programs.GroupArena);
            writer.Line($"TrainingArena = {programs.TrainingArena},");
            if (programs.Statistics > 0)
            {
                writer.Line($"Statistics = {programs.Statistics},");
                writer.Line($"ForwardStages = {TrainingStages.Of(training.Forward).Count},");
                writer.Line($"BackwardStages = {TrainingStages.Of(training.Backward).Count},");
            }
        }
    }

    private static void EmitNonzero(CodeWriter writer, string name, int value)
    {
        if (value > 0)
        {
            writer.Line($"{name} = {value},");
        }
    }

    private void EmitSelection(CodeWriter writer)
    {
        string space = "global::" + GeneratedFile.NamespaceOf(_declaration);
        writer.Line();
        writer.Line("// The JIT knows the answers: it compiles one branch and never sees the code of the others.");
        using (writer.Block("private static global::Netwright.CompilerServices.NetworkCode SelectCode()"))
        {
            foreach (Isa isa in Isa.All)
            {
                if (isa.Guard is null)
                {
                    writer.Line($"return new {space}.{isa.Name}();");
                    continue;
                }

                using (writer.Block($"if ({isa.Guard})"))
                {
                    writer.Line($"return new {space}.{isa.Name}();");
                }

                writer.Line();
            }
        }
    }

    // One for all networks of the class: it keeps no state.
    private void EmitDevice(CodeWriter writer)
    {
        if (programs.Device is not null)
        {
            writer.Line();
            writer.Line($"private static readonly global::{GeneratedFile.NamespaceOf(_declaration)}.{DeviceCodeEmitter.Name} s_deviceCode = new();");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public override global::Netwright.CompilerServices.DeviceCode DeviceCode => s_deviceCode;");
        }
    }

    private static string List(Shape shape) => $"[{string.Join(", ", shape.Extents.Select(static extent => extent.ToString(CultureInfo.InvariantCulture)))}]";
}
