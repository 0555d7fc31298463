using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using Netwright.EndToEnd.Tests.Processes;

namespace Netwright.EndToEnd.Tests.Package;

/// <summary>A package: what lies in its file, and what it says of itself.</summary>
internal sealed class PackedFile
{
    private readonly XElement _metadata;

    /// <summary>Reads a package.</summary>
    public PackedFile(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        Sizes = archive.Entries.ToDictionary(static entry => entry.FullName, static entry => entry.Length);
        using Stream stream = archive.Entries.Single(static entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        _metadata = XDocument.Load(stream).Root!.Elements().Single();
    }

    /// <summary>The bytes of each file.</summary>
    public IReadOnlyDictionary<string, long> Sizes { get; }

    /// <summary>The files in order, without those that every package has.</summary>
    public IEnumerable<string> Files => Sizes.Keys
        .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);

    /// <summary>The packages that it depends on, and which of their parts a project does not get by it.</summary>
    public IEnumerable<(string Id, string? Excluded)> Dependencies => _metadata.Descendants()
        .Where(static element => element.Name.LocalName == "dependency")
        .Select(static element => (element.Attribute("id")!.Value, element.Attribute("exclude")?.Value));

    /// <summary>What it says of itself: <c>id</c>, <c>version</c>, <c>license</c>, …</summary>
    public string this[string name] => _metadata.Elements().Single(element => element.Name.LocalName == name).Value;

    /// <summary>Packs what the build of these tests built.</summary>
    /// <param name="project">The folder of the project.</param>
    /// <param name="output">An empty folder.</param>
    /// <returns>The package's file.</returns>
    public static string Pack(string project, string output)
    {
        string configuration = typeof(PackedFile).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        DotNet.Run(Repository.PathOf(project), [], "pack", "--no-build", "--nologo", "--configuration", configuration, "--output", output).Succeeded();
        return Assert.Single(Directory.EnumerateFiles(output));
    }
}
