using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Diagnostics;

public sealed class ClassDiagnosticsTests
{
    [Fact]
    public Task A_valid_network_is_silent() => Analysis.VerifyAsync("[Network(4)] [Dense(2)] public sealed partial class Net;");

    [Fact]
    public Task Not_partial() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(2)] class {|NW0001:Net|};",
        "Net must be partial, because its code is generated into another part: write 'partial class Net'");

    [Fact]
    public Task Nested_in_partial_types_is_supported() => Analysis.VerifyAsync("""
        partial interface IOuter { partial struct Middle { static partial class Inner { [Network(4)] [Dense(2)] private partial class Net; } } }
        """);

    [Fact]
    public Task Containing_type_not_partial() => Analysis.VerifyAsync(
        "record struct {|NW0002:Outer|} { partial class Middle { [Network(4)] [Dense(2)] partial class Net; } }",
        "Outer contains the network Net and must be partial too: write 'partial record struct Outer'");

    [Fact]
    public Task Static() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(2)] static partial class {|NW0003:Net|};",
        "Net is static, but a network is created with 'new': remove 'static'");

    [Fact]
    public Task Abstract() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(2)] abstract partial class {|NW0003:Net|};",
        "Net is abstract, but a network is created with 'new': remove 'abstract'");

    [Fact]
    public Task Record() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(2)] partial record {|NW0004:Net|};",
        "Net is a record, but a network has weights and is not a value: write 'partial class Net'");

    [Fact]
    public Task Generic() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(2)] partial class {|NW0005:Net|}<T>;",
        "The network Net cannot be generic, because its code is written for fixed sizes: remove the type parameters of Net");

    [Fact]
    public Task Nested_in_generic() => Analysis.VerifyAsync(
        "partial class {|NW0005:Outer|}<T> { [Network(4)] [Dense(2)] partial class Net; }",
        "The network Net cannot be generic, because its code is written for fixed sizes: remove the type parameters of Outer");

    [Fact]
    public Task Base_class_of_ones_own() => Analysis.VerifyAsync(
        """
        namespace Models { public class Base; }
        [Network(4)] [Dense(2)] partial class Net;
        partial class Net : {|NW0006:Models.Base|};
        """,
        "Net derives from Base, but the generated part of a network derives from Netwright.Network: remove 'Base' or make it an interface");

    [Fact]
    public Task Interfaces_and_the_generated_base_are_allowed() => Analysis.VerifyAsync("""
        namespace Netwright { public abstract class Network; }
        interface INamed;
        [Network(4)] [Dense(2)] partial class Net : INamed;
        [Network(4)] [Dense(2)] partial class Derived : Netwright.Network, INamed;
        """);

    [Fact]
    public Task Layers_without_network() => Analysis.VerifyAsync(
        "[{|NW0007:Conv2D(6, 5)|}, Tanh] partial class Net;",
        "Net has layers but no [Network], so nothing is generated. Put [Network] with the shape of one sample above [Conv2D], or [Block] to use them in networks.");

    [Fact]
    public Task Layers_on_another_part_stop_the_inference() => Analysis.VerifyAsync(
        """
        [Network(1, 8, 8)] [Dense(2)] partial class Net;
        [{|NW0008:Flatten|}, {|NW0008:Tanh|}] partial class Net;
        """,
        "Flatten stands on another part of Net than [Network], where its place among the layers is unknown: move it below [Network]",
        "Tanh stands on another part of Net than [Network], where its place among the layers is unknown: move it below [Network]");

    [Fact]
    public Task No_layer() => Analysis.VerifyAsync(
        "[{|NW0009:Network(4)|}] partial class Net;",
        "Net has no layer: write at least one below [Network], such as [Dense(10)]");

    [Fact]
    public Task Unknown_layer_stops_the_inference() => Analysis.VerifyAsync(
        """
        sealed class SwirlAttribute : LayerAttribute;
        [Network(1, 8, 8)] [{|NW0010:Swirl|}, Dense(2)] partial class Net;
        """,
        "Swirl derives from LayerAttribute, but is no layer that Netwright knows: use a layer of the namespace Netwright");

    [Fact]
    public Task Primary_constructor() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(2)] partial class Net{|NW0011:(int size)|} { int Size => size; }",
        "Net has a primary constructor, which the generated constructor cannot call. Remove its parameter list; an ordinary constructor may call the generated one.");

    [Fact]
    public Task An_ordinary_constructor_is_allowed() => Analysis.VerifyAsync("[Network(4)] [Dense(2)] partial class Net { public Net(string label) { } }");

    [Fact]
    public Task File_local() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(2)] file partial class {|NW0012:Net|};",
        "Net is local to its file, but the generated part stands in another file: remove 'file'");

    [Fact]
    public Task Independent_mistakes_are_all_reported() => Analysis.VerifyAsync(
        "[Network(1, 8, 8)] [{|NW0102:Dense(2)|}] class {|NW0001:Net|};",
        "Dense needs a flat input, but the input is 1×8×8. Insert [Flatten] (64 features).",
        "Net must be partial, because its code is generated into another part: write 'partial class Net'");
}
