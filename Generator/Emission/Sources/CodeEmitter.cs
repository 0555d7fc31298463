using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>Writes a network's code for one instruction set: a method for each pass, then the kernels that they call.</summary>
internal sealed class CodeEmitter(NetworkPrograms programs, Isa isa)
{
    private readonly KernelSet _kernels = new();

    public string Emit()
    {
        string network = programs.Network.Declaration.TypeName;
        CodeWriter writer = GeneratedFile.Begin();
        using (writer.Block($"namespace {GeneratedFile.NamespaceOf(programs.Network.Declaration)}"))
        {
            writer.Line("using global::Netwright.CompilerServices;");
            writer.Line("using global::System;");
            writer.Line("using global::System.Runtime.CompilerServices;");
            writer.Line("using global::System.Runtime.Intrinsics;");
            writer.Line();
            writer.Line($"/// <summary>{network} for {isa.Title}: {isa.Width} floats a vector.</summary>");
            writer.Line(GeneratedFile.Attribute);
            using (writer.Block($"internal sealed class {isa.Name} : NetworkCode"))
            {
                EmitPack(writer);
                EmitSample(writer);
                EmitPass(writer, "ForwardGroup(ref float inputs, ref float outputs, ref float parameters, ref float packed, ref float arena)", "Group", programs.Group.Forward);
                EmitPass(writer, "TrainForward(ref float inputs, ref float parameters, ref float arena, ref float statistics, in TrainingStep step)", "Training", programs.Training.Forward);
                EmitPass(writer, "TrainBackward(ref float inputs, ref float parameters, ref float gradients, ref float arena, ref float statistics, in TrainingStep step)", "Training", programs.Training.Backward);
                foreach ((string name, Kernel kernel) in _kernels.Kernels)
                {
                    EmitKernel(writer, name, kernel);
                }
            }
        }

        return writer.ToString();
    }

    private void EmitPack(CodeWriter writer)
    {
        writer.Line("/// <inheritdoc/>");
        using IDisposable method = writer.Block("public override void Pack(ref float parameters, ref float packed)");
        PassEmitter emitter = NewPass("Sample", writer);
        foreach (Operation operation in programs.Packed)
        {
            operation.EmitPacking(emitter);
        }
    }

    private void EmitSample(CodeWriter writer)
    {
        const string Signature = "ForwardSample(ref float inputs, ref float outputs, ref float parameters, ref float packed, ref float arena)";
        if (programs.Sample is NetworkGraph sample)
        {
            EmitPass(writer, Signature, "Sample", sample.Forward);
            return;
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using IDisposable method = writer.Block($"public override void {Signature}");
        SampleAsGroup.Emit(writer, programs);
    }

    private void EmitPass(CodeWriter writer, string signature, string suffix, IEnumerable<Operation> operations)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using IDisposable method = writer.Block($"public override void {signature}");
        IReadOnlyList<IReadOnlyList<Operation>> stages = TrainingStages.Of(operations);
        if (stages.Count == 1)
        {
            NewPass(suffix, writer).Emit(stages[0]);
            return;
        }

        using IDisposable choice = writer.Block("switch (step.Stage)");
        for (int stage = 0; stage < stages.Count; stage++)
        {
            writer.Line(stage == stages.Count - 1 ? "default:" : $"case {stage}:");
            using IDisposable body = writer.Indent();
            NewPass(suffix, writer).Emit(stages[stage]);
            writer.Line("break;");
        }
    }

    private PassEmitter NewPass(string suffix, CodeWriter writer) => new(isa, suffix, _kernels, programs, writer);

    private static void EmitKernel(CodeWriter writer, string name, Kernel kernel)
    {
        writer.Line();
        writer.Line($"/// <summary>{GeneratedFile.Xml(kernel.Summary)}</summary>");
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        using IDisposable method = writer.Block($"private static void {name}({kernel.Signature})");
        writer.Line(kernel.Body.TrimEnd('\n'));
    }
}
