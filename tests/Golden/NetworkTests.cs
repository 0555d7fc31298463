using Netwright.Golden.Tests.Files;
using Netwright.Golden.Tests.Networks;
using Netwright.Testing;

namespace Netwright.Golden.Tests;

/// <summary>Layers, joins and whole networks: outputs, gradients and running statistics are those that PyTorch computed, on each instruction set.</summary>
public class NetworkTests
{
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

    public static TheoryData<string> TensorsOfOneCase => [.. OneCase.Tensors.Keys];

    private static GoldenCase OneCase => GoldenFile.Open("networks")["DownsamplingBlock"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_PyTorch(string family, string name)
    {
        GoldenFamily opened = GoldenFamily.Open(family);
        GoldenCase golden = opened.File[name];
        Assert.Equal(
            [],
            CompiledNetworks.Supported.SelectMany(
                instructionSet => opened.Networks.Create(golden, instructionSet).Differences().Select(difference => $"{instructionSet}: {difference}")));
    }

    /// <summary>The comparison itself: a number that is wrong by one part in a hundred is found, wherever it stands.</summary>
    [Theory]
    [MemberData(nameof(TensorsOfOneCase))]
    public void A_wrong_number_is_found(string path)
    {
        GoldenTensor right = OneCase[path];
        int greatest = Array.IndexOf(right.Values, right.Values.MaxBy(Math.Abs));
        GoldenTensor wrong = right with { Values = [.. right.Values.Select((value, place) => place == greatest ? value * 1.01f : value)] };
        GoldenCase golden = OneCase with { Tensors = new Dictionary<string, GoldenTensor>(OneCase.Tensors) { [path] = wrong } };
        Assert.NotEmpty(GoldenFamily.Open("networks").Networks.Create(golden, "Portable").Differences());
    }
}
