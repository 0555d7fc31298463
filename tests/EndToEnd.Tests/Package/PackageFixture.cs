using Netwright.EndToEnd.Tests.Processes;

namespace Netwright.EndToEnd.Tests.Package;

/// <summary>The package, packed from what the build of these tests built, in a folder that serves as package source.</summary>
public sealed class PackageFixture : IDisposable
{
    private readonly TemporaryFolder _source = new();

    /// <summary>Packs.</summary>
    public PackageFixture() => Path = PackedFile.Pack("Runtime", _source.Path);

    /// <summary>The folder that holds nothing but the package.</summary>
    public string Source => _source.Path;

    /// <summary>The package's file.</summary>
    public string Path { get; }

    /// <summary>Its version.</summary>
    public string Version => System.IO.Path.GetFileNameWithoutExtension(Path)["Netwright.".Length..];

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();
}
