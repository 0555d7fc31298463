using Netwright.Generator.Tests.Fixtures;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Snapshots;

/// <summary>The code that the generator writes, as a person accepted it.</summary>
public sealed class GeneratedCodeTests
{
    private static readonly (string Network, string File)[] All =
    [
        .. Files(SampleNetworks.Whole, [GeneratedFiles.Class, .. GeneratedFiles.Code]),
        .. Files(SampleNetworks.Layers, [GeneratedFiles.Class, "Avx2", "Avx2.Training"]),
        .. Files(SampleNetworks.Devices, [.. GeneratedFiles.DeviceCode]),
        .. Files(SampleNetworks.Declarations, [GeneratedFiles.Class]),
    ];

    public static TheoryData<string, string> Snapshots()
    {
        TheoryData<string, string> data = [];
        foreach ((string network, string file) in All)
        {
            data.Add(network, file);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Snapshots))]
    public Task File(string network, string file)
    {
        VerifySettings settings = new();
        settings.UseTextForParameters($"{network}.{file}");
        return Verifier.Verify(GeneratedFiles.Of(network)[file], "cs", settings);
    }

    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        IEnumerable<string?> snapshots = Directory
            .EnumerateFiles(Repository.PathOf("tests", "Generator.Tests"), "*.verified.*", SearchOption.AllDirectories)
            .Select(Path.GetFileName);

        Assert.Equal(
            All.Select(static row => $"{nameof(GeneratedCodeTests)}.{nameof(File)}_{row.Network}.{row.File}.verified.cs").Order(StringComparer.Ordinal),
            snapshots.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Network, string File)> Files(IReadOnlyDictionary<string, string> networks, string[] files)
        => from network in networks.Keys from file in files select (network, file);
}
