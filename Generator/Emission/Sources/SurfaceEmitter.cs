using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>
/// Writes the members of a network whose declaration is wrong, so that code which uses it has no errors of its own. It never runs: the
/// declaration's errors stop the build.
/// </summary>
internal sealed class SurfaceEmitter(CheckedNetwork network)
{
    public string Emit()
    {
        IReadOnlyList<LayerMember> members = LayerMember.Of(network.Layers);
        CodeWriter writer = GeneratedFile.Begin();
        using (GeneratedFile.OpenPart(writer, network.Declaration, static () => { }))
        {
            writer.Line("/// <summary>The declaration has errors; there is no code.</summary>");
            using (writer.Block($"public {network.Declaration.TypeName}(int seed = 0) : base(Architecture, null!, seed)"))
            {
            }

            writer.Line();
            writer.Line("/// <summary>What the network is made of.</summary>");
            writer.Line("public static global::Netwright.NetworkInfo Architecture");
            using (writer.Indent())
            {
                writer.Line($"=> throw new global::System.InvalidOperationException(\"The declaration of {network.Declaration.TypeName} has errors.\");");
            }

            foreach (LayerMember member in members)
            {
                LayerMembers.EmitProperty(writer, network.Declaration, member);
            }
        }

        LayerMembers.EmitTypes(writer, network.Declaration, members);
        return writer.ToString();
    }
}
