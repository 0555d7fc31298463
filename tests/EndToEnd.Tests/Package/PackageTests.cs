namespace Netwright.EndToEnd.Tests.Package;

/// <summary>The tests that share one package: packing twice at once would write the same files.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackageFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Package";
}
