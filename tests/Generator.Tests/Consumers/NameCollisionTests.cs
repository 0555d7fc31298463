namespace Netwright.Generator.Tests.Consumers;

/// <summary>Names in somebody's project that generated code uses for something else.</summary>
public sealed class NameCollisionTests
{
    private const string Types = """
        internal class Unsafe; internal class Vector512; internal class Vector256; internal class Vector128; internal class MethodImpl;
        internal class Layouts; internal class WeightPacking; internal class VectorMath; internal class NetworkCode; internal class TrainingStep;
        internal class Network; internal class Parameter; internal class NetworkInfo; internal class Initializer; internal class Layers;
        internal class Avx512; internal class Avx2; internal class Portable; internal class Dense1; internal class Conv1;
        """;

    private const string Layers = "[global::Netwright.Network(1, 3, 3)] [global::Netwright.Conv2D(1, 2), global::Netwright.Tanh, global::Netwright.Flatten, global::Netwright.Dropout(0.5f), global::Netwright.Dense(1)]";

    [Theory]
    [InlineData(Types + Layers + " partial class Net;")]
    [InlineData("namespace App { " + Types + Layers + " partial class Net; }")]
    [InlineData("namespace App.Models { " + Types + " } namespace App.Models.Vision { " + Layers + " partial class Net; }")]
    public void Types_of_the_project(string source) => new Consumer(source).AssertBuildsWithoutWarning();

    [Theory]
    [InlineData("namespace App { class System; " + Layers + " partial class Net; }")]
    [InlineData("namespace App { class Netwright; " + Layers + " partial class Net; }")]
    [InlineData("namespace App.System { class Runtime; " + Layers + " partial class Net; }")]
    [InlineData("namespace App.System.Runtime.Intrinsics { " + Types + Layers + " partial class Net; }")]
    [InlineData("namespace App.Netwright.CompilerServices { " + Types + Layers + " partial class Net; }")]
    [InlineData("namespace Netwright.App { " + Layers + " partial class Net; }")]
    [InlineData("namespace Netwright.Generated { " + Layers + " partial class Net; }")]
    public void Namespaces_of_the_project(string source) => new Consumer(source).AssertBuildsWithoutWarning();

    [Theory]
    [InlineData("System")]
    [InlineData("Netwright")]
    [InlineData("Network")]
    [InlineData("NetworkCode")]
    [InlineData("Layouts")]
    [InlineData("Layers")]
    [InlineData("Unsafe")]
    [InlineData("Vector512")]
    [InlineData("Vector128")]
    [InlineData("Avx2")]
    [InlineData("@float")]
    [InlineData("Größe")]
    public void Names_of_networks(string name)
        => new Consumer($"namespace App {{ {Layers} partial class {name}; }}").AssertBuildsWithoutWarning();

    [Theory]
    [InlineData("Unsafe")]
    [InlineData("Vector256")]
    [InlineData("Layouts")]
    [InlineData("Layers")]
    [InlineData("Avx2")]
    [InlineData("System")]
    public void Names_of_networks_within_a_network(string name)
        => new Consumer($"namespace App {{ {Layers} partial class Net {{ {Layers} public partial class {name}; }} }}").AssertBuildsWithoutWarning();

    [Theory]
    [InlineData("_1st")]
    [InlineData("_")]
    [InlineData("a__b_")]
    public void Names_of_layers(string name)
        => new Consumer($"namespace App {{ [global::Netwright.Network(4), global::Netwright.Dense(2, Name = \"{name}\"), global::Netwright.Tanh] partial class Net; }}")
            .AssertBuildsWithoutWarning();

    [Fact]
    public void Names_that_differ_in_upper_and_lower_case_alone()
        => new Consumer($"namespace App {{ {Layers} partial class Net; {Layers} partial class NET; {Layers} partial class net2; {Layers} partial class Net2; }}")
            .AssertBuildsWithoutWarning();

    [Theory]
    [InlineData("public partial class Outer { $ public partial class Net; }")]
    [InlineData("internal partial class Outer { $ private partial class Net; }")]
    [InlineData("public partial struct Outer { $ internal partial class Net; }")]
    [InlineData("public partial record Outer { $ protected internal partial class Net; }")]
    [InlineData("internal partial record struct Outer { $ private partial class Net; }")]
    [InlineData("internal static partial class Outer { internal partial interface IInner { $ protected sealed partial class Net; } }")]
    public void Accessibility_and_nesting(string source)
        => new Consumer("/// <summary>A type.</summary>\n" + source.Replace("$", Layers, StringComparison.Ordinal)).AssertBuildsWithoutWarning();
}
