using System.Text.RegularExpressions;
using Netwright.Golden.Tests.Files;

namespace Netwright.Golden.Tests;

/// <summary>Nothing that PyTorch could be asked about was left out.</summary>
public class CoverageTests
{
    /// <summary>What computes nothing itself: the layers of a block are compared, and an output is the value that it names.</summary>
    private static readonly Type[] NotLayers = [typeof(UseAttribute<>), typeof(OutputAttribute)];

    [Fact]
    public void Every_layer_has_a_case() => AssertNamed(
        ConcreteTypes(typeof(LayerAttribute)).Except(NotLayers).Select(static type => type.Name[..^nameof(Attribute).Length]),
        [.. GoldenFile.NetworkFamilies]);

    [Fact]
    public void Every_loss_has_a_case() => AssertNamed(ConcreteTypes(typeof(Loss)).Select(static type => type.Name), GoldenFile.Losses);

    [Fact]
    public void Every_optimizer_has_a_case() => AssertNamed(ConcreteTypes(typeof(Optimizer)).Select(static type => type.Name), GoldenFile.Optimizers);

    [Fact]
    public void Every_schedule_has_a_case() => AssertNamed(ConcreteTypes(typeof(LearningRateSchedule)).Select(static type => type.Name), GoldenFile.Schedules);

    private static void AssertNamed(IEnumerable<string> names, params string[] families)
    {
        string declarations = string.Join('\n', families.SelectMany(static family => GoldenFile.Open(family).Cases).Select(static golden => golden.Declaration));
        Assert.NotEmpty(names);
        Assert.Equal([], names.Where(name => !Regex.IsMatch(declarations, $@"\b{name}\b")));
    }

    private static IEnumerable<Type> ConcreteTypes(Type ancestor)
        => ancestor.Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(ancestor) && !type.IsAbstract);
}
