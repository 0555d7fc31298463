using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Kernels;
using Netwright.Generator.Graph;
using Netwright.Generator.Passes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>
/// Writes a network's code for one instruction set: a file for inference and one for training, each a method for every pass and then the
/// kernels that it calls. Kernels that both call stand in the first.
/// </summary>
internal sealed class CodeEmitter(NetworkPrograms programs, Isa isa)
{
    private readonly KernelSet<Kernel> _kernels = new(static kernel => kernel.Key);

    private readonly ContractionEmitter _contractions = new(isa);

    /// <summary>Writes the file for inference: it comes first.</summary>
    public string EmitInference()
    {
        CodeWriter writer = GeneratedFile.Begin();
        using (Open(writer))
        {
            writer.Line($"/// <summary>{programs.Network.Declaration.TypeName} for {isa.Title}: {isa.Width} floats a vector.</summary>");
            writer.Line(GeneratedFile.Attribute);
            using IDisposable type = writer.Block($"internal sealed partial class {isa.Name} : NetworkCode");
            EmitPack(writer);
            EmitSample(writer);
            if (programs.Group is NetworkGraph group)
            {
                writer.Line();
                EmitPass(writer, PassMethod.ForwardGroup, "Group", group.Forward);
            }

            EmitKernels(writer);
        }

        return writer.ToString();
    }

    /// <summary>Writes the file for training.</summary>
    public string EmitTraining()
    {
        CodeWriter writer = GeneratedFile.Begin();
        using (Open(writer))
        {
            writer.Line("/// <content>Training.</content>");
            using IDisposable type = writer.Block($"partial class {isa.Name}");
            EmitPass(writer, PassMethod.TrainForward, "Training", programs.Training.Forward);
            writer.Line();
            EmitPass(writer, PassMethod.TrainBackward, "Training", programs.Training.Backward);
            EmitKernels(writer);
        }

        return writer.ToString();
    }

    private IDisposable Open(CodeWriter writer)
    {
        IDisposable space = writer.Block($"namespace {GeneratedFile.NamespaceOf(programs.Network.Declaration)}");
        writer.Line("using global::Netwright.CompilerServices;");
        writer.Line("using global::System;");
        writer.Line("using global::System.Runtime.CompilerServices;");
        writer.Line("using global::System.Runtime.Intrinsics;");
        writer.Line();
        return space;
    }

    private void EmitPack(CodeWriter writer)
        => EmitPass(writer, PassMethod.Pack, [programs.Packed], operations =>
        {
            PassEmitter emitter = NewPass("Sample", writer);
            foreach (Operation operation in operations)
            {
                operation.EmitPacking(emitter);
            }
        });

    private void EmitSample(CodeWriter writer)
    {
        writer.Line();
        if (programs.Sample is NetworkGraph sample)
        {
            EmitPass(
                writer, PassMethod.ForwardSample, TrainingStages.Of(sample.Forward), stage => NewPass("Sample", writer, new TeamCalls(writer)).Emit(stage));
            return;
        }

        writer.Line("/// <inheritdoc/>");
        using IDisposable method = writer.Block(PassMethod.ForwardSample.Header);
        SampleAsGroup.Emit(writer, programs);
    }

    private void EmitPass(CodeWriter writer, PassMethod method, string suffix, IEnumerable<Operation> operations)
        => EmitPass(writer, method, TrainingStages.Of(operations), stage => NewPass(suffix, writer).Emit(stage));

    private static void EmitPass(
        CodeWriter writer, PassMethod method, IReadOnlyList<IReadOnlyList<Operation>> stages, Action<IReadOnlyList<Operation>> emit)
    {
        IReadOnlyList<IReadOnlyList<(int Stage, IReadOnlyList<Operation> Operations)>> parts = PassParts.Of(stages);
        writer.Line("/// <inheritdoc/>");
        if (parts.Count == 1)
        {
            EmitPart(writer, method.Header, parts[0], emit);
            return;
        }

        using (writer.Block(method.Header))
        {
            for (int part = 0; part < parts.Count; part++)
            {
                (int first, int last) = (parts[part][0].Stage, parts[part][parts[part].Count - 1].Stage);
                using IDisposable? condition = stages.Count > 1 ? writer.Block($"if (step.Stage is >= {first} and <= {last})") : null;
                writer.Line(method.PartCall(part + 1));
            }
        }

        for (int part = 0; part < parts.Count; part++)
        {
            writer.Line();
            EmitPart(writer, method.PartHeader(part + 1), parts[part], emit);
        }
    }

    private static void EmitPart(
        CodeWriter writer, string header, IReadOnlyList<(int Stage, IReadOnlyList<Operation> Operations)> stages, Action<IReadOnlyList<Operation>> emit)
    {
        using IDisposable method = writer.Block(header);
        if (stages.Count == 1)
        {
            emit(stages[0].Operations);
            return;
        }

        using IDisposable choice = writer.Block("switch (step.Stage)");
        for (int index = 0; index < stages.Count; index++)
        {
            writer.Line(index == stages.Count - 1 ? "default:" : $"case {stages[index].Stage}:");
            using IDisposable body = writer.Indent();
            emit(stages[index].Operations);
            writer.Line("break;");
        }
    }

    private PassEmitter NewPass(string suffix, CodeWriter writer, TeamCalls? team = null)
        => new(isa, suffix, _kernels, _contractions, programs, writer, team);

    private void EmitKernels(CodeWriter writer)
    {
        foreach ((string name, Kernel kernel) in _kernels.TakeNew())
        {
            EmitKernel(writer, name, kernel);
        }
    }

    private static void EmitKernel(CodeWriter writer, string name, Kernel kernel)
    {
        writer.Line();
        writer.Line($"/// <summary>{GeneratedFile.Xml(kernel.Summary)}</summary>");
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        using IDisposable method = writer.Block($"private static void {name}({kernel.Signature})");
        writer.Line(kernel.Body.TrimEnd('\n'));
    }
}
