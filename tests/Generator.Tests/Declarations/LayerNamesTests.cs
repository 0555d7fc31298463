using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Declarations;

public sealed class LayerNamesTests
{
    [Fact]
    public void Layers_are_numbered_within_their_kind()
    {
        string[] names = [.. Inference.Layers("1, 28, 28", "Conv2D(2, 3), ReLU, MaxPool2D(2), Conv2D(2, 3, Name = \"deep\"), LeakyReLU, ReLU, AvgPool2D(2), Flatten, Dropout(0.5), Dense(3), Softmax")
            .Select(static layer => layer.Name)];

        Assert.Equal(["conv1", "relu1", "pool1", "deep", "leakyrelu1", "relu2", "pool2", "flatten1", "dropout1", "dense1", "softmax1"], names);
    }

    [Fact]
    public Task Invalid_names() => Analysis.VerifyAsync(
        """[Network(4)] [Dense(2, Name = {|NW0206:"1st"|}), Dense(2, Name = {|NW0206:""|}), Dense(2, Name = {|NW0206:"a b"|})] partial class Net;""",
        "'1st' cannot name a layer: a name is a letter or underscore and then letters, digits and underscores",
        "'' cannot name a layer: a name is a letter or underscore and then letters, digits and underscores",
        "'a b' cannot name a layer: a name is a letter or underscore and then letters, digits and underscores");

    [Fact]
    public Task Names_whose_members_are_the_same() => Analysis.VerifyAsync(
        """[Network(4)] [Dense(2, Name = "head"), Tanh(Name = {|NW0207:"Head"|})] partial class Net;""",
        "'Head' already names the Dense above: give this Tanh another Name");

    [Fact]
    public Task A_given_name_yields_to_a_derived_one() => Analysis.VerifyAsync(
        """[Network(4)] [Dense(2, Name = {|NW0207:"dense2"|}), Dense(2)] partial class Net;""",
        "'dense2' already names the Dense below: give this Dense another Name");

    [Fact]
    public Task Names_that_would_hide_a_member() => Analysis.VerifyAsync(
        """
        namespace Netwright { public abstract class Network { public void Forward() { } private void Pack() { } } }
        [Network(4)]
        [Dense(2, Name = {|NW0208:"forward"|}), Dense(2, Name = "pack"), Dense(2, Name = {|NW0208:"toString"|})]
        [Dense(2, Name = {|NW0208:"net"|}), {|NW0208:Tanh|}, Dense(2, Name = {|NW0208:"input"|})]
        partial class Net { public int Tanh1 => 1; }
        """,
        "'forward' cannot name a layer, because its member Forward would hide Network.Forward: give this Dense another Name",
        "'toString' cannot name a layer, because its member ToString would hide Object.ToString: give this Dense another Name",
        "'net' cannot name a layer, because its member Net would be called like its class: give this Dense another Name",
        "'tanh1' cannot name a layer, because Net already has a member Tanh1: give this Tanh another Name",
        "'input' cannot name a layer, because it names the input of the network: give this Dense another Name");
}
