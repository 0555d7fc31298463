using Netwright.Generator.Emission.Devices;

namespace Netwright.Generator.Operations.Joins;

/// <content>On devices.</content>
internal sealed partial class JoinGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        string[] names = ["gradient", .. Enumerable.Range(0, Inputs.Count - 1).Select(static other => $"input{other}")];
        DeviceElementwise.Launch(
            emitter, this, "Gradient", [.. names.Zip(Inputs, static (name, input) => (name, input))], inputGradient, ShareOnDevice(names));
    }

    private string ShareOnDevice(IReadOnlyList<string> read)
    {
        switch (kind)
        {
            case JoinKind.Average:
                return $"{read[0]} * {HlslPrinter.Literal(1f / _joined.Count)}";
            case JoinKind.Multiply:
                return string.Join(" * ", read);
            default:
                string own = read[1 + index];
                IEnumerable<string> conditions = Enumerable.Range(0, _joined.Count)
                    .Where(other => other != index)
                    .Select(other => $"{own} {(other < index ? ">" : ">=")} {read[1 + other]}");
                return $"{string.Join(" && ", conditions)} ? {read[0]} : 0.0f";
        }
    }
}
