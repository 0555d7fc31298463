using Netwright.Generator.Shapes;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Shapes;

public sealed class GraphShapesTests
{
    [Fact]
    public async Task Branches_gates_repetitions_outputs_and_an_embedded_network()
    {
        CheckedNetwork network = Inference.CheckType("Mixed", Sources.Graphs);

        Assert.Empty(await Analysis.IdsOfAsync(Sources.Graphs));
        Assert.True(network.IsValid);
        Assert.Equal(
            [
                "module.conv1: 2×8×8", "module.b1: 2×8×8", "module.conv2: 4×8×8", "module.b3: 4×8×8", "module.pool1: 3×8×8", "module.conv3: 4×8×8",
                "module.concat1: 10×8×8", "trunk: 8×8×8",
            ],
            network.Layers.Take(8).Select(static layer => $"{layer.Name}: {layer.Output}"));
        Assert.Equal(
            ["bottleneck2.conv1: 2×8×8", "bottleneck2.relu1: 2×8×8", "bottleneck2.conv2: 8×8×8", "bottleneck2.gate1.pool1: 8×1×1", "bottleneck2.gate1.flatten1: 8"],
            network.Layers.Where(static layer => layer.Name.StartsWith("bottleneck2.", StringComparison.Ordinal)).Take(5).Select(static layer => $"{layer.Name}: {layer.Output}"));
        Assert.Equal(["output: 4", "aux: 2"], network.Outputs.Select(output => $"{output.Name}: {network.Nodes[output.Node].Layer.Output}"));
        Assert.Equal("head1.softmax1", network.Layers[^1].Name);
    }
}
