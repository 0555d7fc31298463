using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Devices.Contractions;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Convolution;

/// <content>On devices: a product of matrices for each residue of rows and columns modulo the stride.</content>
internal sealed partial class InputGradient
{
    public override void EmitDevice(DeviceEmitter emitter) => EmitDevice(emitter, this, "InputGradient");

    /// <summary>Writes the kernels as part of another operation.</summary>
    public void EmitDevice(DeviceEmitter emitter, Operation operation, string role)
    {
        List<(string Name, DevicePlace Place)> places =
        [
            ("gradient", DeviceEmitter.At(_outputGradient)),
            ("weight", emitter.Parameter(convolution.Weight)),
            ("output", DeviceEmitter.At(inputGradient)),
        ];
        if (bias is not null)
        {
            places.Add(("bias", emitter.Parameter(bias)));
        }

        foreach (GradientTaps row in Rows)
        {
            foreach (GradientTaps column in Columns)
            {
                DeviceContraction.Launch(emitter, operation, role, Build(row, column, Isa.Scalar), places);
            }
        }
    }
}
