namespace Netwright.Generated.DirectX
{
    using global::ComputeSharp;
    using global::ComputeSharp.Descriptors;
    using global::ComputeSharp.Interop;
    using global::Netwright.CompilerServices;
    using global::System;
    using global::System.Runtime.InteropServices;

    /// <summary>A kernel as ComputeSharp runs it: with its buffers and its constants. Its descriptor stands in for the one that ComputeSharp generates.</summary>
    internal readonly struct DeviceShader<TKernel> : IComputeShader, IComputeShaderDescriptor<DeviceShader<TKernel>>
        where TKernel : struct, IDeviceKernel
    {
        private static readonly Lazy<byte[]> Bytecode = new Lazy<byte[]>(static () => DirectXCompiler.Compile(TKernel.Name, TKernel.Hlsl));
        private static readonly ResourceDescriptorRange[] Ranges = CreateRanges();

        private readonly ReadWriteBuffer<float>[] _buffers;
        private readonly int[] _constants;

        public DeviceShader(ReadWriteBuffer<float>[] buffers, int[] constants)
        {
            _buffers = buffers;
            _constants = constants;
        }

        static int IComputeShaderDescriptor<DeviceShader<TKernel>>.ThreadsX => TKernel.ThreadsX;

        static int IComputeShaderDescriptor<DeviceShader<TKernel>>.ThreadsY => TKernel.ThreadsY;

        static int IComputeShaderDescriptor<DeviceShader<TKernel>>.ThreadsZ => TKernel.ThreadsZ;

        static int IComputeShaderDescriptor<DeviceShader<TKernel>>.ConstantBufferSize => ConstantBufferSize;

        static bool IComputeShaderDescriptor<DeviceShader<TKernel>>.IsStaticSamplerRequired => false;

        static ReadOnlyMemory<ResourceDescriptorRange> IComputeShaderDescriptor<DeviceShader<TKernel>>.ResourceDescriptorRanges => Ranges;

        static string IComputeShaderDescriptor<DeviceShader<TKernel>>.HlslSource => TKernel.Hlsl;

        static ReadOnlyMemory<byte> IComputeShaderDescriptor<DeviceShader<TKernel>>.HlslBytecode => Bytecode.Value;

        // The three counts of threads come first; 16 bytes are the unit of constant buffers.
        private static int ConstantBufferSize => (3 + TKernel.Constants + 3) / 4 * 16;

        static void IComputeShaderDescriptor<DeviceShader<TKernel>>.LoadConstantBuffer<TLoader>(
            in DeviceShader<TKernel> shader, ref TLoader loader, int x, int y, int z)
        {
            Span<int> values = stackalloc int[ConstantBufferSize / sizeof(int)];
            values.Clear();
            values[0] = x;
            values[1] = y;
            values[2] = z;
            shader._constants.CopyTo(values.Slice(3));
            loader.LoadConstantBuffer(MemoryMarshal.AsBytes(values));
        }

        static void IComputeShaderDescriptor<DeviceShader<TKernel>>.LoadGraphicsResources<TLoader>(in DeviceShader<TKernel> shader, ref TLoader loader)
        {
            for (int index = 0; index < shader._buffers.Length; index++)
            {
                loader.LoadGraphicsResource(shader._buffers[index], (uint)index);
            }
        }

        void IComputeShader.Execute() => throw new NotSupportedException("Kernels run on devices.");

        private static ResourceDescriptorRange[] CreateRanges()
        {
            ResourceDescriptorRange[] ranges = new ResourceDescriptorRange[TKernel.Buffers];
            for (int index = 0; index < ranges.Length; index++)
            {
                ranges[index] = new ResourceDescriptorRange(ResourceDescriptorRangeType.UnorderedAccessView, (uint)index);
            }

            return ranges;
        }
    }
}
