using System.Collections.Concurrent;
using Netwright.Golden.Tests.Files;
using Netwright.Golden.Tests.Networks;
using Netwright.Testing;

namespace Netwright.Golden.Tests;

/// <summary>Layers, joins and whole networks: outputs, gradients and running statistics are those that PyTorch computed, on each instruction set.</summary>
public class NetworkTests
{
    private static readonly ConcurrentDictionary<string, Lazy<(GoldenFile File, GoldenNetworks Networks)>> Families = new();

    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (string family in GoldenFile.NetworkFamilies)
            {
                foreach (GoldenCase golden in GoldenFile.Open(family).Cases)
                {
                    cases.Add(family, golden.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_PyTorch(string family, string name)
    {
        (GoldenFile file, GoldenNetworks networks) = Families.GetOrAdd(family, static name => new(() => Open(name))).Value;
        GoldenCase golden = file[name];
        Assert.Equal(
            [],
            CompiledNetworks.Supported.SelectMany(
                instructionSet => networks.Create(golden, instructionSet).Differences().Select(difference => $"{instructionSet}: {difference}")));
    }

    private static (GoldenFile File, GoldenNetworks Networks) Open(string family)
    {
        GoldenFile file = GoldenFile.Open(family);
        return (file, new GoldenNetworks(file));
    }
}
