using Netwright.CompilerServices;
using Netwright.Runtime.Tests.Devices;

namespace Netwright.Runtime.Tests.Networks;

/// <summary>A network of one dense layer that is written by hand.</summary>
internal sealed class DenseNetwork : Network
{
    private DenseNetwork(NetworkInfo info, int seed)
        : base(info, new DenseCode(info), seed)
    {
    }

    public DenseNetwork(int inputs, int outputs, FinalActivation activation = FinalActivation.None, int seed = 0)
        : this(Describe(inputs, outputs, activation), seed)
    {
    }

    /// <summary>Whether it has kernels.</summary>
    public bool IsForDevices { get; init; } = true;

    public override DeviceCode? DeviceCode => IsForDevices ? new DenseDeviceCode(Info) : null;

    public DenseCode Dense => (DenseCode)Code;

    /// <summary>The outputs in double precision, sample after sample.</summary>
    public double[] Reference(ReadOnlySpan<float> inputs)
    {
        double[] outputs = new double[inputs.Length / InputSize * OutputSize];
        for (int sample = 0; sample < inputs.Length / InputSize; sample++)
        {
            Span<double> output = outputs.AsSpan(sample * OutputSize, OutputSize);
            for (int o = 0; o < OutputSize; o++)
            {
                output[o] = Parameters[1].Values[o];
                for (int i = 0; i < InputSize; i++)
                {
                    output[o] += (double)inputs[(sample * InputSize) + i] * Parameters[0].Values[(o * InputSize) + i];
                }
            }

            Activate(output);
        }

        return outputs;
    }

    private void Activate(Span<double> output)
    {
        if (Info.FinalActivation == FinalActivation.None)
        {
            return;
        }

        double total = 0;
        foreach (ref double value in output)
        {
            value = Info.FinalActivation == FinalActivation.Softmax ? Math.Exp(value) : 1 / (1 + Math.Exp(-value));
            total += value;
        }

        foreach (ref double value in output)
        {
            value /= Info.FinalActivation == FinalActivation.Softmax ? total : 1;
        }
    }

    private static NetworkInfo Describe(int inputs, int outputs, FinalActivation activation)
    {
        int bias = (inputs * outputs + 15) / 16 * 16;
        int plane = outputs * 16;
        bool separate = activation != FinalActivation.None;
        return new NetworkInfo
        {
            Name = nameof(DenseNetwork),
            InputShape = [inputs],
            Outputs =
            [
                new OutputInfo("output", [outputs])
                {
                    FinalActivation = activation,
                    TrainingLogits = 0,
                    TrainingValues = separate ? plane : 0,
                    TrainingLogitsGradient = 2 * plane,
                    TrainingGradient = separate ? 3 * plane : 2 * plane,
                },
            ],
            Layers = [new LayerInfo("dense1", $"Dense {outputs}", [outputs], (inputs + 1) * outputs, inputs * outputs)],
            Parameters =
            [
                new ParameterInfo("dense1.weight", [outputs, inputs], 0, Initializer.Glorot, inputs, outputs),
                new ParameterInfo("dense1.bias", [outputs], bias, Initializer.Zeros, inputs, outputs),
            ],
            Buffers = new BufferSizes
            {
                Parameters = bias + ((outputs + 15) / 16 * 16),
                Packed = inputs * outputs,
                SampleArena = outputs,
                GroupArena = 2 * plane,
                TrainingArena = 4 * plane,
            },
        };
    }
}
