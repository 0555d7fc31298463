using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// The outputs of a batch in training, on their way from the device's activations to the losses, which the processor computes, and their gradients on the way
/// back. Only they travel; they are small beside what stays.
/// </summary>
internal sealed class DeviceOutputs : IDisposable
{
    private readonly DeviceBackend _backend;
    private readonly int _arena;
    private readonly List<(int InArena, int InLanes, int Length)> _reads = [];
    private readonly List<(int InArena, int InLanes, int Length)> _writes = [];
    private readonly GroupBuffer _values;
    private readonly GroupBuffer _gradients;
    private readonly int _valuesStride;
    private readonly int _gradientsStride;
    private float[] _hostValues = [];
    private float[] _hostGradients = [];

    /// <summary>Lays the outputs out.</summary>
    /// <param name="network">The network.</param>
    /// <param name="outputs">Its outputs with their losses.</param>
    public DeviceOutputs(DeviceNetwork network, IReadOnlyList<TrainedOutput> outputs)
    {
        _backend = network.Backend;
        _arena = network.Code.Sizes.TrainingArena;
        List<TrainedOutput> placed = [];
        foreach ((int index, TrainedOutput output) in outputs.Index())
        {
            DeviceOutput place = network.Code.Outputs[index];
            int length = output.Info.Shape.Size * NetworkCode.GroupSize;
            int values = Add(_reads, place.Values, length, ref _valuesStride);
            int logits = place.Logits == place.Values ? values : Add(_reads, place.Logits, length, ref _valuesStride);
            OutputInfo info = output.Info with
            {
                TrainingValues = values,
                TrainingLogits = logits,
                TrainingGradient = _gradientsStride,
                TrainingLogitsGradient = _gradientsStride,
            };
            TrainedOutput moved = new(info, output.Loss, output.Weight, output.Targets);
            Add(_writes, moved.TakesLogits ? place.LogitsGradient : place.Gradient, length, ref _gradientsStride);
            placed.Add(moved);
        }

        Placed = placed;
        _values = new GroupBuffer(_backend, _valuesStride);
        _gradients = new GroupBuffer(_backend, _gradientsStride);
    }

    /// <summary>The outputs, at their places in <see cref="ValuesOf"/> and <see cref="GradientsOf"/>.</summary>
    public IReadOnlyList<TrainedOutput> Placed { get; }

    /// <summary>The values of a group.</summary>
    public ReadOnlySpan<float> ValuesOf(int group) => _hostValues.AsSpan(group * _valuesStride, _valuesStride);

    /// <summary>Where the gradients of a group go.</summary>
    public Span<float> GradientsOf(int group) => _hostGradients.AsSpan(group * _gradientsStride, _gradientsStride);

    /// <summary>Brings the values of all groups to the processor.</summary>
    public void Read(DevicePass pass)
    {
        if (_hostValues.Length < pass.Groups * _valuesStride)
        {
            _hostValues = new float[pass.Groups * _valuesStride];
            _hostGradients = new float[pass.Groups * _gradientsStride];
        }

        DeviceBuffer values = _values.For(pass.Groups);
        _backend.Barrier();
        foreach ((int inArena, int inLanes, int length) in _reads)
        {
            _backend.Run<LaneCopyKernel>(length, pass.Groups, 1, [pass.Arena, values], [_arena, inArena, _valuesStride, inLanes]);
        }

        _backend.Download(values, 0, _hostValues.AsSpan(0, pass.Groups * _valuesStride));
    }

    /// <summary>Brings the gradients of all groups to the device.</summary>
    public void Write(DevicePass pass)
    {
        DeviceBuffer gradients = _gradients.For(pass.Groups);
        _backend.Upload(gradients, 0, _hostGradients.AsSpan(0, pass.Groups * _gradientsStride));
        foreach ((int inArena, int inLanes, int length) in _writes)
        {
            _backend.Run<LaneCopyKernel>(length, pass.Groups, 1, [gradients, pass.Arena], [_gradientsStride, inLanes, _arena, inArena]);
        }

        _backend.Barrier();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _values.Dispose();
        _gradients.Dispose();
    }

    private static int Add(List<(int InArena, int InLanes, int Length)> list, int inArena, int length, ref int stride)
    {
        list.Add((inArena, stride, length));
        stride += length;
        return stride - length;
    }
}
