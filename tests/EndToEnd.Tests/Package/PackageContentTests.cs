using Netwright.EndToEnd.Tests.Processes;

namespace Netwright.EndToEnd.Tests.Package;

/// <summary>What is in the packages.</summary>
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
        PackedFile packed = new(package.Path);

        Assert.Equal(Expected, packed.Files);
        AssertPresentable(packed, "Netwright");
    }

    [Fact]
    public void It_depends_on_nothing() => Assert.Empty(new PackedFile(package.Path).Dependencies);

    [Theory]
    [InlineData("Logging", "Microsoft.Extensions.Logging.Abstractions")]
    [InlineData("Reports")]
    [InlineData("TensorBoard", "Google.Protobuf")]
    [InlineData("Terminal", "Spectre.Console")]
    public void A_package_beside_it_holds_itself_and_brings_what_it_needs(string name, params string[] dependencies)
    {
        using TemporaryFolder folder = new();
        PackedFile packed = new(PackedFile.Pack(name, folder.Path));
        string id = $"Netwright.{name}";

        Assert.Equal(["LICENSE", $"{id}.nuspec", "README.md", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"], packed.Files);

        // The generator is an analyzer: who installs this package alone needs it as well.
        Assert.Equal([("Netwright", "Build"), .. dependencies.Select(static dependency => (dependency, "Build,Analyzers"))], packed.Dependencies);
        Assert.Equal(package.Version, packed["version"]);
        AssertPresentable(packed, id);
    }

    private static void AssertPresentable(PackedFile packed, string id)
    {
        Assert.All(packed.Sizes, static file => Assert.True(file.Value > 200, $"{file.Key} has {file.Value} bytes."));
        Assert.Equal(id, packed["id"]);
        Assert.Equal("MIT", packed["license"]);
        Assert.Equal("README.md", packed["readme"]);
        Assert.NotEmpty(packed["description"]);
    }
}
