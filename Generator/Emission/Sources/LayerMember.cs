using Netwright.Generator.Declarations;
using Netwright.Generator.Layers;

namespace Netwright.Generator.Emission.Sources;

/// <summary>A member through which parameters are reached: a layer that has some, or a block with members for its layers.</summary>
internal sealed class LayerMember
{
    private readonly List<LayerMember> _members = [];

    private LayerMember(string path) => Path = path;

    /// <summary>The name of the layer or block, with those of the blocks around it.</summary>
    public string Path { get; }

    /// <summary>The layer; <see langword="null"/> for a block.</summary>
    public Layer? Layer { get; private set; }

    /// <summary>The number of the layer's first parameter.</summary>
    public int FirstParameter { get; private set; }

    /// <summary>The members of a block.</summary>
    public IReadOnlyList<LayerMember> Members => _members;

    /// <summary>The name of the member: <c>Conv1</c>.</summary>
    public string Name => LayerNames.MemberOf(Path.Substring(Path.LastIndexOf('.') + 1));

    /// <summary>The name of the member's type, which no member of that type, nor the type around it, may bear.</summary>
    public string TypeName { get; private set; } = string.Empty;

    /// <summary>What the member is, for its XML docs.</summary>
    public string Summary => Layer is null
        ? $"The layers of {Path}."
        : $"{Path}: {GeneratedFile.Xml(Layer.Description)}; {Layer.Input} → {Layer.Output}.";

    private IEnumerable<string> Contents => _members
        .Select(static member => member.Name)
        .Concat(Layer?.Parameters.Select(static parameter => Identifier.Pascal(parameter.Name)) ?? []);

    /// <summary>The members of a network. Layers without a name, which is wrong, have none.</summary>
    public static IReadOnlyList<LayerMember> Of(IEnumerable<Layer> layers)
    {
        LayerMember root = new(string.Empty);
        int parameter = 0;
        foreach (Layer layer in layers.Where(static layer => layer.Parameters.Count > 0))
        {
            if (layer.Name.Split('.').All(static part => part.Length > 0))
            {
                LayerMember member = root.Find(layer.Name);
                member.Layer = layer;
                member.FirstParameter = parameter;
            }

            parameter += layer.Parameters.Count;
        }

        root.NameTypes();
        return root.Members;
    }

    private LayerMember Find(string path)
    {
        int length = path.IndexOf('.', Path.Length == 0 ? 0 : Path.Length + 1);
        string next = length < 0 ? path : path.Substring(0, length);
        LayerMember? member = _members.Find(known => known.Path == next);
        if (member is null)
        {
            member = new LayerMember(next);
            _members.Add(member);
        }

        return length < 0 ? member : member.Find(path);
    }

    private void NameTypes()
    {
        HashSet<string> taken = [LayerMembers.TypesName];
        foreach (LayerMember member in _members)
        {
            string name = member.Name;
            while (taken.Contains(name) || member.Contents.Contains(name))
            {
                name += "_";
            }

            taken.Add(name);
            member.TypeName = name;
            member.NameTypes();
        }
    }
}
