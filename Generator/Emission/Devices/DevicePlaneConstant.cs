using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Devices;

/// <summary>What an elementwise kernel reads for each plane: a number, or one for each lane.</summary>
/// <param name="Name">What the expression calls it.</param>
/// <param name="Place">Where those of all planes lie.</param>
/// <param name="IsPerLane">Whether each plane has sixteen.</param>
/// <param name="Stride">The floats from one plane to the next, where it is a number.</param>
internal sealed record DevicePlaneConstant(string Name, DevicePlace Place, bool IsPerLane = false, int Stride = 1)
{
    public Operand Operand(Axis plane, Axis lane) => new(Name, IsPerLane
        ? Affine.At(0).Along(plane, Value.Lanes).Along(lane, 1)
        : Affine.At(0).Along(plane, Stride));
}
