using Netwright.CompilerServices;

namespace Netwright;

/// <summary>Forward passes of a network on a device, as many groups of sixteen samples at a time as are worth it.</summary>
internal sealed class DeviceInference : IDisposable
{
    /// <summary>The floats of activations beyond which a larger batch makes no device faster: 256 MiB.</summary>
    private const int Enough = 64 << 20;

    private readonly DeviceNetwork _network;
    private readonly GroupBuffer _inputs;
    private readonly GroupBuffer _outputs;
    private readonly GroupBuffer _arena;
    private readonly DeviceBuffer _packed;
    private readonly float[] _padding;
    private float[] _results = [];

    /// <summary>Makes room for passes. The caller holds the device's gate.</summary>
    public DeviceInference(DeviceNetwork network)
    {
        _network = network;
        DeviceBufferSizes sizes = network.Code.Sizes;
        _inputs = new GroupBuffer(network.Backend, sizes.Inputs);
        _outputs = new GroupBuffer(network.Backend, sizes.Outputs);
        _arena = new GroupBuffer(network.Backend, sizes.Arena);
        _packed = network.Backend.Allocate(sizes.Packed);
        _padding = new float[sizes.Inputs - (sizes.Inputs / NetworkCode.GroupSize)];
        int most = Math.Min(Math.Min(_inputs.MostGroups, _outputs.MostGroups), Math.Min(_arena.MostGroups, Enough / Math.Max(1, sizes.Arena)));
        MostSamples = Math.Max(1, most) * NetworkCode.GroupSize;
    }

    /// <summary>The most samples of one pass.</summary>
    public int MostSamples { get; }

    /// <summary>Runs samples forward. The caller holds the device's gate as long as it reads the result.</summary>
    /// <param name="inputs">Samples, one after another, at most <see cref="MostSamples"/>.</param>
    /// <returns>For each group of sixteen: its main outputs, one sample after another, then those of the next output.</returns>
    public ReadOnlySpan<float> Forward(ReadOnlySpan<float> inputs)
    {
        DevicePass pass = Upload(inputs);
        _network.Code.Forward(_network.Backend, pass);
        int outputs = pass.Groups * _network.Code.Sizes.Outputs;
        if (_results.Length < outputs)
        {
            _results = new float[outputs];
        }

        Span<float> results = _results.AsSpan(0, outputs);
        _network.Backend.Download(pass.Outputs, 0, results);
        return results;
    }

    /// <summary>Brings samples to the device, and makes room for a pass over them. The caller holds the device's gate.</summary>
    /// <param name="inputs">Samples, one after another.</param>
    public DevicePass Upload(ReadOnlySpan<float> inputs)
    {
        DeviceBufferSizes sizes = _network.Code.Sizes;
        int samples = inputs.Length / (sizes.Inputs / NetworkCode.GroupSize);
        int groups = (samples + NetworkCode.GroupSize - 1) / NetworkCode.GroupSize;
        var pass = new DevicePass
        {
            Samples = samples,
            Inputs = _inputs.For(groups),
            Outputs = _outputs.For(groups),
            Arena = _arena.For(groups),
            Packed = _packed,
            Parameters = _network.Parameters(),
        };
        _network.Backend.Upload(pass.Inputs, 0, inputs);
        _network.Backend.Upload(pass.Inputs, inputs.Length, _padding.AsSpan(0, (groups * sizes.Inputs) - inputs.Length));
        return pass;
    }

    /// <summary>Runs a batch and hands its results out.</summary>
    /// <param name="inputs">Samples, one after another.</param>
    /// <param name="results">Whom they are for.</param>
    public void Run(ReadOnlySpan<float> inputs, in BatchResults results)
    {
        int inputSize = _network.Info.InputShape.Size;
        int outputSize = _network.Code.Sizes.Outputs;
        int count = inputs.Length / inputSize;
        lock (_network.Backend.Gate)
        {
            for (int first = 0; first < count; first += MostSamples)
            {
                int samples = Math.Min(MostSamples, count - first);
                ReadOnlySpan<float> outputs = Forward(inputs.Slice(first * inputSize, samples * inputSize));
                for (int sample = 0; sample < samples; sample += NetworkCode.GroupSize)
                {
                    results.Deliver(
                        outputs.Slice(sample / NetworkCode.GroupSize * outputSize, outputSize),
                        first + sample,
                        Math.Min(NetworkCode.GroupSize, samples - sample),
                        NetworkCode.GroupSize);
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _inputs.Dispose();
        _outputs.Dispose();
        _arena.Dispose();
        _packed.Dispose();
    }
}
