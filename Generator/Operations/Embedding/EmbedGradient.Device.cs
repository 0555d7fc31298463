using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Embedding;

/// <content>On devices: a thread for each number of the table walks over the batch, so that nothing is added to at the same time.</content>
internal sealed partial class EmbedGradient
{
    public override void EmitDevice(DeviceEmitter emitter)
    {
        (Axis element, Axis column, Axis lane) = embed.AxesOf(embed.Input);
        Axis row = new("row", embed.Rows);
        DevicePoints.Launch(emitter, this, "Gradient", [row, column], kernel =>
        {
            kernel.Constant("groups", DeviceThreads.Groups);
            DeviceOperand input = kernel.Read(Embed.Indices(element, lane), DeviceEmitter.At(embed.Input));
            DeviceOperand gradient = kernel.Read(embed.Looked("gradient", _outputGradient, element, column, lane), DeviceEmitter.At(_outputGradient));
            Operand result = new("tableGradient", Affine.At(0).Along(row, embed.Columns).Along(column, 1));
            string number = embed.Rows == 1 ? "0" : row.Name;
            kernel.Line("float total = 0.0f;");
            using (kernel.Body.Block($"for (int {DeviceKernelWriter.BatchGroup} = 0; {DeviceKernelWriter.BatchGroup} < groups; {DeviceKernelWriter.BatchGroup}++)"))
            {
                foreach (string line in kernel.StartOfGroup)
                {
                    kernel.Line(line);
                }

                using (kernel.Loop(element, lane))
                {
                    kernel.Line($"total += clamp(int({input}), 0, {embed.Rows - 1}) == {number} ? {gradient} : 0.0f;");
                }
            }

            kernel.Line();
            kernel.Line($"{kernel.Write(result, emitter.Gradient(embed.Table))} = total;");
        }, isPerGroup: false);
    }
}
