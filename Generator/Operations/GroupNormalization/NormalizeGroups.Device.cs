using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.GroupNormalization;

/// <content>On devices: a thread group measures each group of numbers, then every number is by itself.</content>
internal sealed partial class NormalizeGroups
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        GroupAxes axes = new(Isa.Scalar, Input.Shape, parameters.Grouping);
        DevicePlace kept = DeviceEmitter.At(statistics!);
        string count = HlslPrinter.Literal(parameters.Grouping.SizeOf(Input.Shape));
        DeviceReduction.Launch(
            emitter,
            this,
            "Measure",
            axes.OfStatistics,
            axes.WithinGroup,
            kernel =>
            {
                DeviceOperand input = kernel.Read(axes.Of("input", Input), DeviceEmitter.At(Input));
                ReductionStep sum = new(["total"], [$"total += {input};"], [$"float mean = total / {count};"]);
                ReductionStep squared = new(["squares"], [$"float deviation = {input} - mean;", "squares += deviation * deviation;"]);
                return ([sum, squared],
                [
                    $"{kernel.Write(axes.Means("mean"), kept)} = mean;",
                    $"{kernel.Write(axes.Inverses("inverse"), kept)} = 1.0f / sqrt(squares / {count} + {HlslPrinter.Literal(parameters.Epsilon)});",
                ]);
            },
            isPerGroup: true);
        DevicePoints.Launch(emitter, this, string.Empty, axes.All, kernel =>
        {
            DeviceOperand input = kernel.Read(axes.Of("input", Input), DeviceEmitter.At(Input));
            kernel.Line($"float normalized = ({input} - {kernel.Read(axes.Means("mean"), kept)}) * {kernel.Read(axes.Inverses("inverse"), kept)};");
            string scaled = parameters is { Weight: { } weight, Bias: { } bias }
                ? $"normalized * {kernel.Read(axes.Parameter("weight"), emitter.Parameter(weight))} + {kernel.Read(axes.Parameter("bias"), emitter.Parameter(bias))}"
                : "normalized";
            kernel.Line($"{kernel.Write(axes.Of("output", output), DeviceEmitter.At(output))} = {scaled};");
        });
    }
}
