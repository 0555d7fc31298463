namespace Netwright.Generated.DirectX
{
    using global::ComputeSharp;
    using global::Netwright.CompilerServices;

    /// <summary>Floats in the memory of a DirectX 12 device.</summary>
    internal sealed class DirectXBuffer : DeviceBuffer
    {
        private readonly DirectXBackend _backend;

        public DirectXBuffer(DirectXBackend backend, ReadWriteBuffer<float> values, int length)
        {
            _backend = backend;
            Values = values;
            Length = length;
        }

        /// <inheritdoc/>
        public override int Length { get; }

        /// <summary>ComputeSharp's buffer.</summary>
        public ReadWriteBuffer<float> Values { get; }

        /// <inheritdoc/>
        public override void Dispose()
        {
            // What was recorded may still read it.
            _backend.Finish();
            Values.Dispose();
        }
    }
}
