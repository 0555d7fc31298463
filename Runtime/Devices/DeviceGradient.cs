using Netwright.CompilerServices;

namespace Netwright;

/// <summary>The gradient of all parameters on a device, and what is done to it before the optimizer: as <see cref="GradientConditioning"/> does on the processor.</summary>
internal sealed class DeviceGradient : IDisposable
{
    private readonly NetworkInfo _info;
    private readonly DeviceBackend _backend;
    private readonly DeviceBuffer _sums;
    private readonly int _chunks;

    /// <summary>Allocates it. The caller holds the device's gate.</summary>
    public DeviceGradient(DeviceNetwork network, int length)
    {
        _info = network.Info;
        _backend = network.Backend;
        _chunks = (length + GradientSumsKernel.ChunkLength - 1) / GradientSumsKernel.ChunkLength;
        Values = _backend.Allocate(length);
        _sums = _backend.Allocate(2 * _chunks);
        Control = _backend.Allocate(2);
    }

    /// <summary>The gradient.</summary>
    public DeviceBuffer Values { get; }

    /// <summary>See <see cref="GradientControlKernel"/>.</summary>
    public DeviceBuffer Control { get; }

    /// <summary>Launches the penalties, the sums that say whether the gradient is finite and how long it is, and the clipping.</summary>
    public void Condition(DeviceBuffer parameters, GradientClipping? clipping, Regularization? regularization)
    {
        if (regularization is not null)
        {
            Penalize(parameters, regularization);
            _backend.Barrier();
        }

        float limit = clipping is { IsByNorm: true } ? clipping.Limit : 0;
        _backend.Run<GradientSumsKernel>(_chunks * GradientSumsKernel.Threads, 1, 1, [Values, _sums], [Values.Length, _info.Buffers.Trained]);
        _backend.Barrier();
        _backend.Run<GradientControlKernel>(1, 1, 1, [_sums, Control], [_chunks, BitConverter.SingleToInt32Bits(limit)]);
        _backend.Barrier();
        if (clipping is not null)
        {
            _backend.RunOver<ClippingKernel>(
                _info.Buffers.Trained, [Values, Control], BitConverter.SingleToInt32Bits(clipping.Limit), clipping.IsByNorm ? 1 : 0);
            _backend.Barrier();
        }
    }

    /// <summary>Whether all elements were finite: waits for the device.</summary>
    public bool IsFinite()
    {
        float isFinite = 0;
        _backend.Download(Control, 1, new Span<float>(ref isFinite));
        return isFinite != 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Values.Dispose();
        Control.Dispose();
        _sums.Dispose();
    }

    private void Penalize(DeviceBuffer parameters, Regularization penalty)
    {
        foreach (ParameterInfo parameter in _info.Parameters.Where(static parameter => parameter.IsTrained && parameter.Shape.Count > 1))
        {
            _backend.RunOver<PenaltyKernel>(
                parameter.Shape.Size,
                [parameters, Values],
                parameter.Offset,
                BitConverter.SingleToInt32Bits(penalty.L1),
                BitConverter.SingleToInt32Bits(penalty.L2));
        }
    }
}
