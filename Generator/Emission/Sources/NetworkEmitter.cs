using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>Writes all files of a network: its class, its code for each instruction set and, where it is asked for, for devices.</summary>
internal static class NetworkEmitter
{
    /// <summary>The files, whose names begin with <paramref name="name"/>.</summary>
    public static EmittedNetwork Emit(CheckedNetwork network, string name, CancellationToken cancellation)
    {
        if (!network.IsValid)
        {
            // The analyzer says what is wrong. The surface keeps the rest of the program free of errors that would hide it.
            return new EmittedNetwork(network.Declaration.IsExtensible ? Surface(network, name) : [], Excess: null);
        }

        try
        {
            return new EmittedNetwork(Code(new NetworkPrograms(network), name, cancellation).ToEquatableArray(), Excess: null);
        }
        catch (OverflowException)
        {
            // Each value is within its limit, but not what has to lie beside each other: only the passes know that.
            return new EmittedNetwork(Surface(network, name), MemoryExcess.Of(network));
        }
    }

    private static EquatableArray<SourceFile> Surface(CheckedNetwork network, string name)
        => new([new SourceFile($"{name}.g.cs", new SurfaceEmitter(network).Emit())]);

    private static IEnumerable<SourceFile> Code(NetworkPrograms programs, string name, CancellationToken cancellation)
    {
        yield return new SourceFile($"{name}.g.cs", new ClassEmitter(programs).Emit());
        foreach (Isa isa in Isa.All)
        {
            cancellation.ThrowIfCancellationRequested();
            CodeEmitter code = new(programs, isa);
            yield return new SourceFile($"{name}.{isa.Name}.g.cs", code.EmitInference());
            yield return new SourceFile($"{name}.{isa.Name}.Training.g.cs", code.EmitTraining());
        }

        if (programs.Device is DevicePrograms device)
        {
            cancellation.ThrowIfCancellationRequested();
            DeviceCodeEmitter code = new(device);
            yield return new SourceFile($"{name}.{DeviceCodeEmitter.Name}.g.cs", code.EmitLaunches());
            yield return new SourceFile($"{name}.{DeviceCodeEmitter.Name}.Kernels.g.cs", code.EmitKernels());
        }
    }
}
