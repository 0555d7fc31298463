using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Joins;

/// <summary>Launches what copies some channels of one value to some channels of another.</summary>
internal static class DeviceChannelCopy
{
    public static void Launch(DeviceEmitter emitter, Operation operation, Value from, int fromChannel, Value to, int toChannel, int channels)
    {
        Value like = from.Shape.Channels == channels ? from : to;
        PixelAxes axes = new(Isa.Scalar, like);
        DevicePoints.Launch(emitter, operation, "Copy", axes.All, kernel =>
        {
            DeviceOperand source = kernel.Read(axes.Of("input", from), Shifted(from, fromChannel));
            DeviceOperand target = kernel.Write(axes.Of("output", to), Shifted(to, toChannel));
            kernel.Line($"{target} = {source};");
        });

        static DevicePlace Shifted(Value value, int channel) => DeviceEmitter.At(value) with { Offset = channel * value.PlaneStride };
    }
}
