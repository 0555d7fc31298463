using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Shapes;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Declarations;

/// <summary>The reading as a generator's pipeline sees it.</summary>
public sealed class GeneratorReadingTests
{
    [Fact]
    public void Analyzer_and_generator_read_the_same()
        => Assert.Equal(Inference.Check(Sources.LeNet5), Assert.Single(Networks(Run(Sources.LeNet5))).Network);

    [Fact]
    public void A_class_that_bears_Network_twice_is_read_once()
    {
        CheckedNetwork network = Assert.Single(Networks(Run("[Network(4)] [Tanh] partial class Net;", "[Network(5)] [ReLU] partial class Net;"))).Network;

        Assert.Equal(new Shape(4), network.Input);
    }

    [Fact]
    public void Only_classes_are_read() => Assert.Empty(Networks(Run("[Network(4)] [Tanh] partial struct Net; [Network(4)] delegate void Call();")));

    [Theory]
    [InlineData("class Other { void Method() { } }", IncrementalStepRunReason.Cached)]
    [InlineData("namespace Models; partial class LeNet5 { int Field; }", IncrementalStepRunReason.Cached)]
    [InlineData("namespace Models; partial class LeNet5<T> { }", IncrementalStepRunReason.Cached)]
    [InlineData("namespace Models; partial class LeNet5(int x) { }", IncrementalStepRunReason.Modified)]
    [InlineData("namespace Models; [Netwright.Tanh] partial class LeNet5 { }", IncrementalStepRunReason.Modified)]
    public void Only_an_edit_of_the_network_is_seen(string edit, IncrementalStepRunReason reason)
    {
        CSharpCompilation compilation = ConsumerCompilation.Of(Sources.LeNet5, "class Other;");
        GeneratorDriver driver = Driver().RunGenerators(compilation);

        driver = driver.RunGenerators(ConsumerCompilation.Of(Sources.LeNet5, edit));

        Assert.Equal(reason, Assert.Single(Networks(driver)).Reason);
    }

    [Theory]
    [InlineData("[Block] [Dense(Head.Units)] abstract class Head { public const int Units = 5; }", IncrementalStepRunReason.Modified)]
    [InlineData("[Block] [Dense(Head.Units), Tanh] abstract class Head { public const int Units = 3; }", IncrementalStepRunReason.Modified)]
    [InlineData("// Moved.\n[Block]\n[Dense(1 + Head.Units - 1)] abstract class Head { public const int Units = 3; int Field; }", IncrementalStepRunReason.Cached)]
    public void An_edit_of_a_block_in_another_file_is_seen(string edit, IncrementalStepRunReason reason)
    {
        const string Network = "[Network(4)] [Use<Head>, Dense(2)] partial class Net;";
        GeneratorDriver driver = Driver().RunGenerators(ConsumerCompilation.Of(Network, "[Block] [Dense(Head.Units)] abstract class Head { public const int Units = 3; }"));

        driver = driver.RunGenerators(ConsumerCompilation.Of(Network, edit));

        Assert.Equal(reason, Assert.Single(Networks(driver)).Reason);
    }

    private static GeneratorDriver Run(params string[] sources) => Driver().RunGenerators(ConsumerCompilation.Of(sources));

    private static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new ReadingProbe().AsSourceGenerator()],
        parseOptions: new CSharpParseOptions(LanguageVersion.Preview),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static ImmutableArray<(CheckedNetwork Network, IncrementalStepRunReason Reason)> Networks(GeneratorDriver driver)
    {
        GeneratorRunResult result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return result.TrackedSteps.TryGetValue(ReadingProbe.Step, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? [.. steps.SelectMany(static step => step.Outputs).Select(static output => ((CheckedNetwork)output.Value, output.Reason))]
            : [];
    }
}
