using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission.Sources;

/// <summary>Writes all files of a network: its class, and its code for each instruction set.</summary>
internal static class NetworkEmitter
{
    /// <summary>The files, whose names begin with <paramref name="name"/>.</summary>
    public static IEnumerable<SourceFile> Emit(CheckedNetwork network, string name)
    {
        if (!network.IsValid)
        {
            // The analyzer says what is wrong. The surface keeps the rest of the program free of errors that would hide it.
            if (network.Declaration.IsExtensible)
            {
                yield return new SourceFile($"{name}.g.cs", new SurfaceEmitter(network).Emit());
            }

            yield break;
        }

        NetworkPrograms programs = new(network);
        yield return new SourceFile($"{name}.g.cs", new ClassEmitter(programs).Emit());
        foreach (Isa isa in Isa.All)
        {
            CodeEmitter code = new(programs, isa);
            yield return new SourceFile($"{name}.{isa.Name}.g.cs", code.EmitInference());
            yield return new SourceFile($"{name}.{isa.Name}.Training.g.cs", code.EmitTraining());
        }
    }
}
