namespace Netwright.Generated.DirectX
{
    using global::ComputeSharp;
    using global::Netwright;
    using global::Netwright.CompilerServices;
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Runtime.CompilerServices;

    /// <summary>Runs kernels with DirectX 12, through ComputeSharp.</summary>
    internal sealed class DirectXBackend : DeviceBackend
    {
        /// <summary>So many launches are handed over at a time, lest Windows takes the device for stuck.</summary>
        private const int MostLaunches = 256;

        private readonly GraphicsDevice _device;
        private readonly HashSet<ReadWriteBuffer<float>> _written = new HashSet<ReadWriteBuffer<float>>();
        private ComputeContext _context;
        private int _launches;

        public DirectXBackend(GraphicsDevice device)
        {
            _device = device;
        }

        /// <inheritdoc/>
        public override string Name => _device.Name + " (DirectX 12)";

        /// <inheritdoc/>
        public override int LargestBuffer => 1 << 27;

        /// <inheritdoc/>
        public override bool IsHardware => _device.IsHardwareAccelerated;

        /// <summary>Tells the runtime of this backend, before any code of this assembly runs.</summary>
        [ModuleInitializer]
        internal static void Register() =>
            DeviceBackends.RegisterDirectX(Open);

        /// <inheritdoc/>
        public override DeviceBuffer Allocate(int length)
        {
            if (length > LargestBuffer)
            {
                throw new DeviceException($"{Name} takes buffers of up to {LargestBuffer} floats; {length} are needed. Use smaller batches.");
            }

            try
            {
                return new DirectXBuffer(this, _device.AllocateReadWriteBuffer<float>(Math.Max(1, length), AllocationMode.Clear), length);
            }
            catch (Exception exception)
            {
                throw Failure($"has no room for {length} floats (use smaller batches)", exception);
            }
        }

        /// <inheritdoc/>
        public override void Run<TKernel>(int x, int y, int z, ReadOnlySpan<DeviceBuffer> buffers, ReadOnlySpan<int> constants)
        {
            if (buffers.Length != TKernel.Buffers || constants.Length != TKernel.Constants)
            {
                throw new ArgumentException(
                    $"{TKernel.Name} takes {TKernel.Buffers} buffers and {TKernel.Constants} constants; found {buffers.Length} and {constants.Length}.");
            }

            if (x == 0 || y == 0 || z == 0)
            {
                return;
            }

            ReadWriteBuffer<float>[] values = new ReadWriteBuffer<float>[buffers.Length];
            for (int index = 0; index < values.Length; index++)
            {
                values[index] = ((DirectXBuffer)buffers[index]).Values;
                _written.Add(values[index]);
            }

            if (_launches == 0)
            {
                _context = _device.CreateComputeContext();
            }

            DeviceShader<TKernel> shader = new DeviceShader<TKernel>(values, constants.ToArray());
            _launches++;
            _context.For(x, y, z, in shader);
        }

        /// <inheritdoc/>
        public override void Barrier()
        {
            if (_launches >= MostLaunches)
            {
                Finish();
                return;
            }

            foreach (ReadWriteBuffer<float> buffer in _written)
            {
                _context.Barrier(buffer);
            }

            _written.Clear();
        }

        /// <inheritdoc/>
        public override void Upload(DeviceBuffer buffer, int first, ReadOnlySpan<float> values)
        {
            if (values.IsEmpty)
            {
                return;
            }

            Finish();
            try
            {
                ((DirectXBuffer)buffer).Values.CopyFrom(values, first);
            }
            catch (Exception exception)
            {
                throw Failure("failed", exception);
            }
        }

        /// <inheritdoc/>
        public override void Download(DeviceBuffer buffer, int first, Span<float> values)
        {
            if (values.IsEmpty)
            {
                return;
            }

            Finish();
            try
            {
                ((DirectXBuffer)buffer).Values.CopyTo(values, first);
            }
            catch (Exception exception)
            {
                throw Failure("failed", exception);
            }
        }

        /// <summary>Hands over what was recorded and waits until the device has done it.</summary>
        internal void Finish()
        {
            if (_launches == 0)
            {
                return;
            }

            _launches = 0;
            _written.Clear();
            try
            {
                _context.Dispose();
            }
            catch (Exception exception)
            {
                throw Failure("failed", exception);
            }
        }

        private static DeviceBackend Open()
        {
            try
            {
                return new DirectXBackend(GraphicsDevice.GetDefault());
            }
            catch (Exception exception)
            {
                throw Failure("cannot be opened", exception);
            }
        }

        // What ComputeSharp throws says what DirectX returned, but not what it means for a network.
        private static DeviceException Failure(string what, Exception exception) =>
            new DeviceException($"The DirectX 12 device {what}: {exception.Message}", exception);
    }
}
