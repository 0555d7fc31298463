using System.Text.Json;

namespace Netwright.Files.Safetensors;

/// <summary>Reads the tensors and the metadata that a header's JSON states; each tensor is checked for itself.</summary>
/// <param name="path">The file, for messages.</param>
internal sealed class SafetensorsHeaderParser(string path)
{
    /// <summary>The tensors in the order of the JSON.</summary>
    public List<SafetensorsTensor> Tensors { get; } = [];

    /// <summary>What <c>__metadata__</c> states.</summary>
    public Dictionary<string, string> Metadata { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the header's object.</summary>
    /// <exception cref="InvalidDataException">It does not describe tensors as the format demands.</exception>
    public void Parse(JsonElement root)
    {
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (property.NameEquals(SafetensorsHeader.MetadataName))
            {
                ParseMetadata(property.Value);
            }
            else
            {
                Tensors.Add(ParseTensor(property.Name, property.Value));
            }
        }
    }

    private void ParseMetadata(JsonElement metadata)
    {
        Expect(metadata, JsonValueKind.Object, SafetensorsHeader.MetadataName);
        foreach (JsonProperty property in metadata.EnumerateObject())
        {
            Expect(property.Value, JsonValueKind.String, $"{SafetensorsHeader.MetadataName}.{property.Name}");
            Metadata.Add(property.Name, property.Value.GetString()!);
        }
    }

    private SafetensorsTensor ParseTensor(string name, JsonElement description)
    {
        Expect(description, JsonValueKind.Object, name);
        JsonElement type = Member(description, name, "dtype", JsonValueKind.String);
        JsonElement shape = Member(description, name, "shape", JsonValueKind.Array);
        JsonElement offsets = Member(description, name, "data_offsets", JsonValueKind.Array);

        string elementType = type.GetString()!;
        int elementSize = ElementTypes.SizeOf(elementType);
        if (elementSize == 0)
        {
            throw Wrong(name, "an element type of the safetensors format", elementType);
        }

        if (offsets.GetArrayLength() != 2 || !offsets[0].TryGetOffset(out long begin) || !offsets[1].TryGetOffset(out long end) || end < begin)
        {
            throw Wrong(name, "data_offsets [begin, end]", offsets.GetRawText());
        }

        TensorShape extents = ParseShape(name, shape);
        long size = (long)extents.Size * elementSize;
        if (end - begin != size)
        {
            throw Wrong(name, $"{size} bytes of data ({extents} × {elementType})", $"{end - begin}");
        }

        return new SafetensorsTensor(name, elementType, extents, begin, end);
    }

    private TensorShape ParseShape(string name, JsonElement shape)
    {
        var extents = new List<int>(shape.GetArrayLength());
        long size = 1;
        foreach (JsonElement element in shape.EnumerateArray())
        {
            if (!element.TryGetOffset(out long extent) || extent > int.MaxValue || (size *= extent) > int.MaxValue)
            {
                throw Wrong(name, $"a shape of at most {int.MaxValue} elements", shape.GetRawText());
            }

            extents.Add((int)extent);
        }

        return TensorShape.Create([.. extents]);
    }

    private JsonElement Member(JsonElement description, string name, string member, JsonValueKind kind)
    {
        if (!description.TryGetProperty(member, out JsonElement value))
        {
            throw Wrong(name, $"the member {member}", "none");
        }

        Expect(value, kind, $"{name}.{member}");
        return value;
    }

    private void Expect(JsonElement element, JsonValueKind kind, string what)
    {
        if (element.ValueKind != kind)
        {
            throw Wrong(what, $"JSON of kind {kind}", $"{element.ValueKind}");
        }
    }

    private InvalidDataException Wrong(string what, string expected, string found) =>
        new($"{path}: {what}: expected {expected}, found {found}.");
}
