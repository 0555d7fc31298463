using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Netwright.Testing;

/// <summary>Networks that were compiled from source and loaded into this process.</summary>
public sealed class CompiledNetworks
{
    private const string Prologue = "using Netwright;\n";

    private readonly Assembly _assembly;

    private CompiledNetworks(Assembly assembly) => _assembly = assembly;

    /// <summary>The instruction sets that code is generated for, best first.</summary>
    public static IReadOnlyList<string> InstructionSets { get; } = ["Avx512", "Avx2", "Portable"];

    /// <summary>Compiles declarations; any warning or error of the compiler or exception of the generator fails.</summary>
    public static CompiledNetworks Compile(string declarations)
    {
        GeneratorRunResult result = NetworkCompilation.Generate(Prologue + declarations, out Compilation compilation);
        if (result.Exception is not null)
        {
            throw new InvalidOperationException($"The generator failed on\n{declarations}", result.Exception);
        }

        using MemoryStream image = new();
        EmitResult emitted = compilation.Emit(image);
        IEnumerable<Diagnostic> complaints = emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        if (complaints.Any())
        {
            throw new InvalidOperationException($"{string.Join('\n', complaints.Take(20))}\nin\n{declarations}");
        }

        image.Position = 0;
        return new CompiledNetworks(new AssemblyLoadContext("networks").LoadFromStream(image));
    }

    /// <summary>Makes a network; with an instruction set, one whose code is for that.</summary>
    public Network Create(string name, int seed = 1, string? instructionSet = null)
    {
        Type type = _assembly.GetType(name) ?? throw new ArgumentException($"There is no class {name}.", nameof(name));
        Network network = (Network)Activator.CreateInstance(type, seed)!;
        if (instructionSet is not null)
        {
            Type code = _assembly.GetType($"Netwright.Generated.{name}Code.{instructionSet}")
                ?? throw new ArgumentException($"{name} has no code for {instructionSet}.", nameof(instructionSet));
            network.Code = (CompilerServices.NetworkCode)Activator.CreateInstance(code)!;
        }

        return network;
    }
}
