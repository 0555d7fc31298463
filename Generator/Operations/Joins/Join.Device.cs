using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.Joins;

/// <content>On devices.</content>
internal sealed partial class Join
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        string[] names = [.. _inputs.Select(static (_, index) => $"input{index}")];
        string joined = Kind switch
        {
            JoinKind.Add => $"({string.Join(" + ", names)})",
            JoinKind.Multiply => $"({string.Join(" * ", names)})",
            JoinKind.Maximum => names.Skip(1).Aggregate(names[0], static (greatest, next) => $"max({greatest}, {next})"),
            _ => $"(({string.Join(" + ", names)}) * {HlslPrinter.Literal(1f / names.Length)})",
        };
        DeviceElementwise.Launch(
            emitter,
            this,
            Kind.ToString(),
            [.. names.Zip(_inputs, static (name, input) => (name, input))],
            Output,
            Activation?.Output.PrintHlsl(joined) ?? joined);
    }
}
