using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Embedding;

public sealed class EmbeddingTests
{
    [Fact]
    public void Yields_a_vector_for_every_index()
        => Assert.Equal("5×3", Inference.Layers("5", "Embedding(7, 3)")[0].Output.ToString());

    [Fact]
    public Task Indices_are_whole_numbers_that_floats_tell_apart() => Analysis.VerifyAsync(
        "[Network(8)] [Embedding({|NW0213:20_000_000|}, 4), Flatten, Dense(2)] partial class Net;",
        "Embedding has 20,000,000 indices, but floats tell only 16,777,216 whole numbers apart. Use a smaller vocabulary.");

    [Fact]
    public Task Reads_a_list() => Analysis.VerifyAsync(
        "[Network(8, 2)] [{|NW0102:Embedding(20, 4)|}, Flatten, Dense(2)] partial class Net;",
        "Embedding needs a flat input, but the input is 8×2. Insert [Flatten] (16 features).");

    [Fact]
    public Task Reads_the_networks_input() => Analysis.VerifyAsync(
        "[Network(8)] [Dense(4), Reshape(2, 2), Flatten, {|NW0110:Embedding(20, 4)|}, Flatten, Dense(2)] partial class Net;",
        "Embedding reads indices, but Flatten above yields 4 features, which are computed. Embed the network's input: let it be the first layer, or add From = \"input\".");

    [Fact]
    public Task Reads_the_networks_input_through_views_and_blocks() => Analysis.VerifyAsync(
        """
        [Block] [Flatten, Embedding(20, 4), LSTM(3)] abstract class Words;
        [Network(4, 2)] [Reshape(8), Use<Words>, Dense(2)] partial class Net;
        """);
}
