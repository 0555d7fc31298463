using System.Collections.Concurrent;
using Netwright.Golden.Tests.Files;

namespace Netwright.Golden.Tests.Networks;

/// <summary>A family whose cases are networks: its file and the compiled networks, made once.</summary>
internal sealed class GoldenFamily
{
    private static readonly ConcurrentDictionary<string, Lazy<GoldenFamily>> Opened = new();

    private GoldenFamily(GoldenFile file) => (File, Networks) = (file, new GoldenNetworks(file));

    public GoldenFile File { get; }

    public GoldenNetworks Networks { get; }

    /// <summary>The family of a name.</summary>
    public static GoldenFamily Open(string name) => Opened.GetOrAdd(name, static name => new(() => new GoldenFamily(GoldenFile.Open(name)))).Value;
}
