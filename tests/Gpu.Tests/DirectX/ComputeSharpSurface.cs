// The part of ComputeSharp 3.2 that generated code calls, with its signatures: the package itself exists for Windows alone. Nothing here computes; dispatching
// is a dry run, which checks what a device would be told.
#pragma warning disable SA1402, CA1040, CA1000, CA1815, CA1816, CA2231, CA1063

using ComputeSharp.Descriptors;
using ComputeSharp.Interop;
using ComputeSharp.Resources;

namespace ComputeSharp
{
    public interface IComputeShader
    {
        void Execute();
    }

    public interface IGraphicsResource
    {
        GraphicsDevice GraphicsDevice { get; }
    }

    public enum AllocationMode
    {
        Default,
        Clear,
    }

    public sealed class GraphicsDevice
    {
        public string Name => "Dry run";

        public bool IsHardwareAccelerated => false;

        /// <summary>The launches so far: not part of ComputeSharp.</summary>
        public List<string> Launches { get; } = [];

        public static GraphicsDevice GetDefault() => new();
    }

    public sealed class ReadWriteBuffer<T> : StructuredBuffer<T>, IDisposable
        where T : unmanaged
    {
        internal ReadWriteBuffer(GraphicsDevice device, int length)
            : base(device, length)
        {
        }
    }

    public static class GraphicsDeviceExtensions
    {
        public static ReadWriteBuffer<T> AllocateReadWriteBuffer<T>(
            this GraphicsDevice device, int length, AllocationMode allocationMode = AllocationMode.Default)
            where T : unmanaged => new(device, length);

        public static ComputeContext CreateComputeContext(this GraphicsDevice device) => new(device);
    }

    public static class BufferExtensions
    {
        public static void CopyTo<T>(this Buffer<T> source, Span<T> destination, int sourceOffset)
            where T : unmanaged => source.Values.AsSpan(sourceOffset, destination.Length).CopyTo(destination);

        public static void CopyFrom<T>(this Buffer<T> destination, ReadOnlySpan<T> source, int destinationOffset)
            where T : unmanaged => source.CopyTo(destination.Values.AsSpan(destinationOffset));
    }

    public struct ComputeContext : IDisposable
    {
        private GraphicsDevice? _device;

        internal ComputeContext(GraphicsDevice device) => _device = device;

        public readonly GraphicsDevice GraphicsDevice => _device ?? throw new InvalidOperationException("The context was disposed of.");

        public void Dispose() => _device = _device is null ? throw new InvalidOperationException("The context was disposed of.") : null;
    }

    public static class ComputeContextExtensions
    {
        public static void Barrier<T>(this ref readonly ComputeContext context, ReadWriteBuffer<T> buffer)
            where T : unmanaged => ObjectDisposedException.ThrowIf(buffer.IsDisposed || context.GraphicsDevice != buffer.GraphicsDevice, buffer);

        public static void For<T>(this ref readonly ComputeContext context, int x, int y, int z, in T shader)
            where T : struct, IComputeShader, IComputeShaderDescriptor<T> => DryRun.Check(context.GraphicsDevice, x, y, z, in shader);
    }
}

namespace ComputeSharp.Resources
{
    public abstract class Buffer<T> : IGraphicsResource
        where T : unmanaged
    {
        private protected Buffer(GraphicsDevice device, int length) => (GraphicsDevice, Values) = (device, new T[length]);

        public GraphicsDevice GraphicsDevice { get; }

        public int Length => Values.Length;

        internal T[] Values { get; }

        internal bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    public abstract class StructuredBuffer<T> : Buffer<T>
        where T : unmanaged
    {
        private protected StructuredBuffer(GraphicsDevice device, int length)
            : base(device, length)
        {
        }
    }
}

namespace ComputeSharp.Interop
{
    public enum ResourceDescriptorRangeType
    {
        ShaderResourceView,
        UnorderedAccessView,
        ConstantBufferView,
    }

    public readonly struct ResourceDescriptorRange(ResourceDescriptorRangeType type, uint register)
    {
        public ResourceDescriptorRangeType Type { get; } = type;

        public uint Register { get; } = register;
    }
}

namespace ComputeSharp.Descriptors
{
    public interface IConstantBufferLoader
    {
        void LoadConstantBuffer(ReadOnlySpan<byte> data);
    }

    public interface IGraphicsResourceLoader
    {
        void LoadGraphicsResource(IGraphicsResource resource, uint index);
    }

    public interface IComputeShaderDescriptor<T>
        where T : struct
    {
        static abstract int ThreadsX { get; }

        static abstract int ThreadsY { get; }

        static abstract int ThreadsZ { get; }

        static abstract int ConstantBufferSize { get; }

        static abstract bool IsStaticSamplerRequired { get; }

        static abstract ReadOnlyMemory<ResourceDescriptorRange> ResourceDescriptorRanges { get; }

        static abstract string HlslSource { get; }

        static abstract ReadOnlyMemory<byte> HlslBytecode { get; }

        static abstract void LoadConstantBuffer<TLoader>(in T shader, ref TLoader loader, int x, int y, int z)
            where TLoader : struct, IConstantBufferLoader;

        static abstract void LoadGraphicsResources<TLoader>(in T shader, ref TLoader loader)
            where TLoader : struct, IGraphicsResourceLoader;
    }
}
