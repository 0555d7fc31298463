using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.GroupNormalization;

/// <content>On devices: sums over the batch for the parameters, and within each group of numbers for the input.</content>
internal sealed partial class NormalizeGroupsGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        GroupAxes axes = new(Isa.Scalar, forward.Input.Shape, forward.Parameters.Grouping);
        if (isTrained)
        {
            EmitParameters(emitter, axes);
        }

        if (inputGradient is not null)
        {
            EmitSums(emitter, axes);
            EmitInput(emitter, axes, inputGradient);
        }
    }

    private void EmitParameters(DeviceEmitter emitter, GroupAxes axes)
        => DeviceReduction.Launch(emitter, this, "ParameterGradient", axes.OfParameters, axes.WithinParameter, kernel =>
        {
            (string gradient, string normalized) = Read(kernel, axes);
            DeviceOperand weight = kernel.Write(axes.Parameter("weightGradient"), emitter.Gradient(forward.Parameters.Weight!));
            DeviceOperand bias = kernel.Write(axes.Parameter("biasGradient"), emitter.Gradient(forward.Parameters.Bias!));
            return (
                [new ReductionStep(["total", "scaled"], [$"float share = {gradient};", $"float normalized = {normalized};", "total += share;", "scaled += share * normalized;"])],
                [$"{weight} = scaled;", $"{bias} = total;"]);
        });

    private void EmitSums(DeviceEmitter emitter, GroupAxes axes) => DeviceReduction.Launch(
        emitter,
        this,
        "Sums",
        axes.OfStatistics,
        axes.WithinGroup,
        kernel =>
        {
            (string gradient, string normalized) = Read(kernel, axes);
            string count = HlslPrinter.Literal(forward.Parameters.Grouping.SizeOf(forward.Input.Shape));
            return (
                [
                    new ReductionStep(
                        ["total", "scaled"],
                        [$"float share = {gradient}{Scale(emitter, kernel, axes)};", $"float normalized = {normalized};", "total += share;", "scaled += share * normalized;"]),
                ],
                [
                    $"{kernel.Write(axes.Means("rest"), DeviceEmitter.At(_sums!))} = total / {count};",
                    $"{kernel.Write(axes.Inverses("slope"), DeviceEmitter.At(_sums!))} = scaled / {count};",
                ]);
        },
        isPerGroup: true);

    private void EmitInput(DeviceEmitter emitter, GroupAxes axes, Value output) => DevicePoints.Launch(emitter, this, "Gradient", axes.All, kernel =>
    {
        (string gradient, string normalized) = Read(kernel, axes);
        kernel.Line($"float share = {gradient}{Scale(emitter, kernel, axes)};");
        DeviceOperand rest = kernel.Read(axes.Means("rest"), DeviceEmitter.At(_sums!));
        DeviceOperand slope = kernel.Read(axes.Inverses("slope"), DeviceEmitter.At(_sums!));
        DeviceOperand inverse = kernel.Read(axes.Inverses("inverse"), DeviceEmitter.At(_statistics));
        kernel.Line($"float normalized = {normalized};");
        kernel.Line($"share -= {rest} + normalized * {slope};");
        kernel.Line($"{kernel.Write(axes.Of("output", output), DeviceEmitter.At(output))} = share * {inverse};");
    });

    private (string Gradient, string Normalized) Read(DeviceKernelWriter kernel, GroupAxes axes)
    {
        DeviceOperand gradient = kernel.Read(axes.Of("gradient", _outputGradient), DeviceEmitter.At(_outputGradient));
        DeviceOperand input = kernel.Read(axes.Of("input", forward.Input), DeviceEmitter.At(forward.Input));
        DeviceOperand mean = kernel.Read(axes.Means("mean"), DeviceEmitter.At(_statistics));
        DeviceOperand inverse = kernel.Read(axes.Inverses("inverse"), DeviceEmitter.At(_statistics));
        return ($"{gradient}", $"({input} - {mean}) * {inverse}");
    }

    private string Scale(DeviceEmitter emitter, DeviceKernelWriter kernel, GroupAxes axes) => forward.Parameters.Weight is { } weight
        ? $" * {kernel.Read(axes.Parameter("weight"), emitter.Parameter(weight))}"
        : string.Empty;
}
