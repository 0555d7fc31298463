using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Devices;

/// <summary>One dense layer as the generator's contract for devices wants it; the runtime is tested without the generator.</summary>
internal sealed class DenseDeviceCode(NetworkInfo info) : DeviceCode
{
    // Elsewhere than on the processor: the runtime must ask where things are.
    private const int Moved = 32;

    private readonly int _inputs = info.InputShape.Size;
    private readonly int _outputs = info.OutputShape.Size;
    private readonly int _bias = info.Parameters[1].Offset;
    private readonly int _activation = (int)info.FinalActivation;
    private readonly DeviceOutput _output = new(
        info.Outputs[0].TrainingValues + Moved,
        info.Outputs[0].TrainingLogits + Moved,
        info.Outputs[0].TrainingGradient + Moved,
        info.Outputs[0].TrainingLogitsGradient + Moved);

    public override DeviceBufferSizes Sizes { get; } = new()
    {
        Inputs = info.InputShape.Size * NetworkCode.GroupSize,
        Outputs = info.OutputShape.Size * NetworkCode.GroupSize,
        Arena = info.Buffers.TrainingArena + Moved,
        TrainingArena = info.Buffers.TrainingArena + Moved,
    };

    public override ReadOnlySpan<DeviceOutput> Outputs => new(in _output);

    public override void Forward(DeviceRecorder device, DevicePass pass)
    {
        Activate(device, pass);
        device.Barrier();
        device.Run<DenseOutputKernel>(16, _outputs, pass.Groups, [pass.Arena, pass.Outputs], [_outputs, Sizes.Arena, _output.Values]);
    }

    public override void TrainForward(DeviceRecorder device, DevicePass pass) => Activate(device, pass);

    public override void TrainBackward(DeviceRecorder device, DevicePass pass)
    {
        if (!pass.IsFromLogits(0))
        {
            device.Run<DenseDifferentiationKernel>(
                16, 1, pass.Groups, [pass.Arena], [_outputs, _activation, Sizes.TrainingArena, _output.Values, _output.Gradient, _output.LogitsGradient]);
            device.Barrier();
        }

        device.Run<DenseGradientKernel>(
            _inputs + 1, _outputs, 1, [pass.Inputs, pass.Arena, pass.Gradients], [_inputs, pass.Groups, Sizes.TrainingArena, _output.LogitsGradient, _bias]);
    }

    private void Activate(DeviceRecorder device, DevicePass pass)
    {
        device.Run<DenseForwardKernel>(
            16, _outputs, pass.Groups, [pass.Inputs, pass.Parameters, pass.Arena], [_inputs, _bias, Sizes.Arena, _output.Logits]);
        device.Barrier();
        device.Run<DenseActivationKernel>(16, 1, pass.Groups, [pass.Arena], [_outputs, _activation, Sizes.Arena, _output.Logits, _output.Values]);
    }
}
