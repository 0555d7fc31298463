using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Netwright.Testing;

namespace Netwright.Gpu.Tests.Networks;

/// <summary>What the generator writes for declarations: for each once, however many tests ask.</summary>
internal static class Generation
{
    private static readonly ConcurrentDictionary<string, Lazy<GeneratorRunResult>> Results = new();

    /// <summary>The result for some declarations, which must not be an exception.</summary>
    public static GeneratorRunResult Of(string declarations) => Results
        .GetOrAdd(declarations, static source => new Lazy<GeneratorRunResult>(() =>
        {
            GeneratorRunResult result = NetworkCompilation.Generate(source, out _);
            Assert.Null(result.Exception);
            return result;
        }))
        .Value;
}
