using System.IO.Compression;
using System.Xml.Linq;

namespace Netwright.EndToEnd.Tests.Package;

/// <summary>What is in the package.</summary>
[Collection(PackageTests.Name)]
public sealed class PackageContentTests(PackageFixture package)
{
    private static readonly string[] Expected =
    [
        "LICENSE",
        "Netwright.nuspec",
        "README.md",
        "analyzers/dotnet/cs/Netwright.CodeFixes.dll",
        "analyzers/dotnet/cs/Netwright.Generator.dll",
        "lib/net10.0/Netwright.Attributes.dll",
        "lib/net10.0/Netwright.Attributes.xml",
        "lib/net10.0/Netwright.dll",
        "lib/net10.0/Netwright.xml",
    ];

    [Fact]
    public void It_holds_runtime_vocabulary_generator_and_code_fixes()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Path);

        // The rest is the packaging convention's own.
        IEnumerable<string> files = archive.Entries
            .Select(static entry => entry.FullName)
            .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");
        Assert.Equal(Expected, files.Order(StringComparer.Ordinal));
        Assert.All(archive.Entries, static entry => Assert.True(entry.Length > 200, $"{entry.FullName} has {entry.Length} bytes."));
    }

    [Fact]
    public void It_depends_on_nothing()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Path);
        using Stream stream = archive.GetEntry("Netwright.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();

        Assert.DoesNotContain(metadata.Descendants(), static element => element.Name.LocalName == "dependency");
        Assert.Equal("Netwright", Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.NotEmpty(Value("description"));

        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
    }
}
