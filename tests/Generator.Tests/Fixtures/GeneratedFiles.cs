using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Fixtures;

/// <summary>The files that the generator writes for a sample network.</summary>
internal static class GeneratedFiles
{
    /// <summary>The name of the file that holds the class itself; the others are named after their instruction set and what they are for.</summary>
    public const string Class = "Class";

    /// <summary>The names of the files with code.</summary>
    public static IReadOnlyList<string> Code { get; } =
        [.. CompiledNetworks.InstructionSets.SelectMany(static set => new[] { set, $"{set}.Training" })];

    /// <summary>The names of the files with code for devices.</summary>
    public static IReadOnlyList<string> DeviceCode { get; } = ["Device", "Device.Kernels"];

    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Written = new();

    /// <summary>The files of a sample network, by name.</summary>
    public static IReadOnlyDictionary<string, string> Of(string network) => Written.GetOrAdd(network, static network =>
    {
        GeneratorRunResult result = NetworkCompilation.Generate(SampleNetworks.All[network], out _);
        Assert.Null(result.Exception);
        return result.GeneratedSources.ToDictionary(static file => NameOf(file.HintName), static file => file.SourceText.ToString());
    });

    // Models.LeNet5.g.cs, Models.LeNet5.Avx2.g.cs and Models.LeNet5.Avx2.Training.g.cs
    private static string NameOf(string hintName)
        => Code.Concat(DeviceCode).FirstOrDefault(name => hintName.EndsWith($".{name}.g.cs", StringComparison.Ordinal)) ?? Class;
}
