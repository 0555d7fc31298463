using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Sources;

/// <summary>Writes a network's code for devices: a file with the launches of every pass and one with the kernels.</summary>
internal sealed class DeviceCodeEmitter
{
    /// <summary>The class of the launches.</summary>
    public const string Name = "Device";

    private readonly DevicePrograms _programs;
    private readonly KernelSet<DeviceKernel> _kernels = new(static kernel => kernel.Key);
    private readonly string _passes;

    public DeviceCodeEmitter(DevicePrograms programs)
    {
        _programs = programs;
        CodeWriter writer = new();
        EmitPass(writer, "Forward", programs.InferenceArena, emitter =>
        {
            foreach (Operation operation in programs.Packed)
            {
                operation.EmitDevicePacking(emitter);
            }

            emitter.Emit(programs.Inference.Forward);
        });
        EmitPass(writer, "TrainForward", programs.TrainingArena, emitter => emitter.Emit(programs.Training.Forward));
        EmitPass(writer, "TrainBackward", programs.TrainingArena, emitter => emitter.Emit(programs.Training.Backward));
        _passes = writer.ToString();
    }

    /// <summary>Writes the file with the launches.</summary>
    public string EmitLaunches()
    {
        CodeWriter writer = GeneratedFile.Begin();
        using (writer.Block($"namespace {GeneratedFile.NamespaceOf(_programs.Network.Declaration)}"))
        {
            writer.Line("using global::Netwright.CompilerServices;");
            writer.Line("using global::System;");
            writer.Line();
            writer.Line($"/// <summary>{_programs.Network.Declaration.TypeName} for graphics processors: the launches of its kernels.</summary>");
            writer.Line(GeneratedFile.Attribute);
            using IDisposable type = writer.Block($"internal sealed class {Name} : DeviceCode");
            EmitOutputs(writer);
            EmitSizes(writer);
            writer.Line(_passes.TrimEnd('\n'));
        }

        return writer.ToString();
    }

    /// <summary>Writes the file with the kernels.</summary>
    public string EmitKernels()
    {
        CodeWriter writer = GeneratedFile.Begin();
        using (writer.Block($"namespace {GeneratedFile.NamespaceOf(_programs.Network.Declaration)}"))
        {
            writer.Line("using global::Netwright.CompilerServices;");
            writer.Line();
            writer.Line($"/// <summary>The kernels of {_programs.Network.Declaration.TypeName}.</summary>");
            writer.Line(GeneratedFile.Attribute);
            using IDisposable type = writer.Block("internal static class Kernels");
            bool isFirst = true;
            foreach ((string name, DeviceKernel kernel) in _kernels.TakeNew())
            {
                if (!isFirst)
                {
                    writer.Line();
                }

                isFirst = false;
                EmitKernel(writer, name, kernel);
            }
        }

        return writer.ToString();
    }

    private void EmitOutputs(CodeWriter writer)
    {
        using (writer.Block("private static readonly DeviceOutput[] Places =", "};"))
        {
            foreach (GraphOutput output in _programs.Training.Outputs)
            {
                writer.Line($"new(Values: {output.Value.Storage.Offset}, Logits: {output.Logits.Storage.Offset}, Gradient: {output.Gradient!.Storage.Offset}, LogitsGradient: {output.LogitsGradient!.Storage.Offset}), // {output.Name}");
            }
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override ReadOnlySpan<DeviceOutput> Outputs => Places;");
        writer.Line();
    }

    private void EmitSizes(CodeWriter writer)
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Block("public override DeviceBufferSizes Sizes { get; } = new()", "};"))
        {
            writer.Line($"Inputs = {_programs.InputFloats},");
            writer.Line($"Outputs = {_programs.OutputFloats},");
            writer.Line($"Arena = {_programs.InferenceArena},");
            writer.Line($"TrainingArena = {_programs.TrainingArena},");
            writer.Line($"Packed = {_programs.PackedFloats},");
            writer.Line($"Partials = {_programs.Partials},");
        }
    }

    private void EmitPass(CodeWriter writer, string method, int arena, Action<DeviceEmitter> emit)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using IDisposable body = writer.Block($"public override void {method}(DeviceRecorder device, DevicePass pass)");
        emit(new DeviceEmitter(arena, _kernels, _programs, writer));
    }

    private static void EmitKernel(CodeWriter writer, string name, DeviceKernel kernel)
    {
        writer.Line($"/// <summary>{GeneratedFile.Xml(kernel.Summary)}</summary>");
        using IDisposable type = writer.Block($"internal readonly struct {name} : IDeviceKernel");
        writer.Line($"public static string Name => \"{name}\";");
        writer.Line($"public static int ThreadsX => {kernel.Threads.X};");
        writer.Line($"public static int ThreadsY => {kernel.Threads.Y};");
        writer.Line($"public static int ThreadsZ => {kernel.Threads.Z};");
        writer.Line($"public static int Buffers => {kernel.Buffers.Count};");
        writer.Line($"public static int Constants => {kernel.Constants};");
        writer.Line("public static string Hlsl =>");
        using IDisposable text = writer.Indent();
        writer.Line("\"\"\"");
        writer.Line(kernel.Hlsl);
        writer.Line("\"\"\";");
    }
}
