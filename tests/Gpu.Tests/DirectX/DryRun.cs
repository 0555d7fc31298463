using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using ComputeSharp.Descriptors;
using ComputeSharp.Interop;

namespace ComputeSharp;

/// <summary>A launch for nobody: what the descriptor says, what the loaders write and what the source declares must agree, within the limits of DirectX 12.</summary>
internal static partial class DryRun
{
    private const int MostRootWords = 64;
    private const int MostViews = 8;
    private const int MostGroups = 65_535;

    /// <summary>Checks a launch and notes it.</summary>
    public static void Check<T>(GraphicsDevice device, int x, int y, int z, in T shader)
        where T : struct, IComputeShader, IComputeShaderDescriptor<T>
    {
        string source = T.HlslSource;
        Assert.Contains($"[numthreads({T.ThreadsX}, {T.ThreadsY}, {T.ThreadsZ})]", source, StringComparison.Ordinal);
        Assert.InRange(T.ThreadsX * T.ThreadsY * T.ThreadsZ, 1, 1024);
        Assert.All([(x, T.ThreadsX), (y, T.ThreadsY), (z, T.ThreadsZ)], static axis => Assert.InRange((axis.Item1 + axis.Item2 - 1) / axis.Item2, 1, MostGroups));

        ResourceDescriptorRange[] ranges = T.ResourceDescriptorRanges.ToArray();
        Assert.InRange(ranges.Length, 0, MostViews);
        Assert.All(ranges, static range => Assert.Equal(ResourceDescriptorRangeType.UnorderedAccessView, range.Type));
        Assert.Equal(Enumerable.Range(0, ranges.Length), ranges.Select(static range => (int)range.Register));
        Assert.Equal(Enumerable.Range(0, ranges.Length), View().Matches(source).Select(static match => int.Parse(match.Groups[1].Value)));
        Assert.Equal(0, T.ConstantBufferSize % 16);
        Assert.InRange((T.ConstantBufferSize / sizeof(int)) + ranges.Length, 0, MostRootWords);
        Assert.False(T.IsStaticSamplerRequired);

        Constants constants = default;
        T.LoadConstantBuffer(in shader, ref constants, x, y, z);
        Assert.Equal(T.ConstantBufferSize, constants.Values.Length * sizeof(int));
        Assert.Equal([x, y, z], constants.Values[..3]);
        MatchCollection declared = Constant().Matches(ConstantBuffer().Match(source).Value);
        Assert.Equal(constants.Values.Length, (declared.Sum(static match => match.Value.Split(',').Length) + 3) / 4 * 4);

        Resources resources = new() { Device = device, Indices = [] };
        T.LoadGraphicsResources(in shader, ref resources);
        Assert.Equal(Enumerable.Range(0, ranges.Length), resources.Indices);
        device.Launches.Add(typeof(T).GenericTypeArguments[0].Name);
    }

    [GeneratedRegex(@"RWStructuredBuffer<float> \w+ : register\(u(\d)\)")]
    private static partial Regex View();

    [GeneratedRegex(@"cbuffer \w+ : register\(b0\)\s*\{[^}]*\}")]
    private static partial Regex ConstantBuffer();

    [GeneratedRegex(@"int [\w, ]+;")]
    private static partial Regex Constant();

    private struct Constants : IConstantBufferLoader
    {
        public int[] Values { get; private set; }

        public void LoadConstantBuffer(ReadOnlySpan<byte> data) => Values = MemoryMarshal.Cast<byte, int>(data).ToArray();
    }

    private readonly struct Resources : IGraphicsResourceLoader
    {
        public required GraphicsDevice Device { get; init; }

        public required List<int> Indices { get; init; }

        public void LoadGraphicsResource(IGraphicsResource resource, uint index)
        {
            ReadWriteBuffer<float> buffer = Assert.IsType<ReadWriteBuffer<float>>(resource);
            Assert.Same(Device, buffer.GraphicsDevice);
            Assert.False(buffer.IsDisposed);
            Indices.Add((int)index);
        }
    }
}
