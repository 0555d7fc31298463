using Netwright.EndToEnd.Tests.Processes;

namespace Netwright.EndToEnd.Tests.Package;

/// <summary>A project outside of the repository that knows Netwright by its package only, with a package cache of its own.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Writes the project and where its packages come from.</summary>
    /// <param name="package">The package.</param>
    /// <param name="properties">MSBuild properties.</param>
    /// <param name="isAlone">Whether it can see no other package; otherwise those that this machine has or is set to download.</param>
    public ConsumerProject(PackageFixture package, string properties = "", bool isAlone = true)
    {
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        _folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources>{(isAlone ? "<clear />" : "")}<add key="package" value="{package.Source}" /></packageSources>
              <fallbackPackageFolders><clear />{(isAlone || !Directory.Exists(cache) ? "" : $"<add key=\"cache\" value=\"{cache}\" />")}</fallbackPackageFolders>
            </configuration>
            """);
        _folder.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Netwright" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Where the project lies.</summary>
    public string Folder => _folder.Path;

    /// <summary>A file of the project.</summary>
    public string this[string name] => _folder[name];

    public void Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Takes over the sources of the probe.</summary>
    public ConsumerProject WithProbe()
    {
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("tests", "Probe"), "*.cs"))
        {
            File.Copy(file, this[Path.GetFileName(file)]);
        }

        return this;
    }

    public ProcessResult Run(params string[] arguments) => DotNet.Run(_folder.Path, [], arguments);

    public void Dispose() => _folder.Dispose();
}
