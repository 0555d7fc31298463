using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.Dropout;

/// <content>On devices: the masks of the processor.</content>
internal sealed partial class Drop
{
    public override void EmitDevice(DeviceEmitter emitter) => DeviceElementwise.Launch(
        emitter,
        this,
        isGradient ? "Gradient" : string.Empty,
        [("input", _input)],
        output,
        $"input * Dropout({SeedOf}, index, {Threshold(rate)}u, {HlslPrinter.Literal(1 / (1 - rate))})",
        declare: kernel => DeclareSeed(kernel, number));

    /// <summary>The seed of a group's mask, once <see cref="DeclareSeed"/> declared the layer's.</summary>
    public static string SeedOf => $"DropoutSeed(uint(seedLow), uint(seedHigh), uint({DeviceKernelWriter.BatchGroup}))";

    public static void DeclareSeed(DeviceKernelWriter kernel, int number)
    {
        kernel.Constant("seedLow", $"unchecked((int)DropoutSeed(pass, {number}))");
        kernel.Constant("seedHigh", $"unchecked((int)(DropoutSeed(pass, {number}) >> 32))");
    }
}
