using System.Reflection;
using System.Runtime.Intrinsics.X86;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Netwright.Testing;

/// <summary>Networks that are loaded into this process, with the code for each instruction set at hand.</summary>
public sealed class CompiledNetworks
{
    private const string Prologue = "using Netwright;\n";

    private readonly Assembly _assembly;

    private CompiledNetworks(Assembly assembly) => _assembly = assembly;

    /// <summary>The instruction sets that code is generated for, best first.</summary>
    public static IReadOnlyList<string> InstructionSets { get; } = ["Avx512", "Avx2", "Portable"];

    /// <summary>Those of them that this processor runs (with the switches that the process was started with).</summary>
    public static IEnumerable<string> Supported => InstructionSets.Where(static set => set switch
    {
        "Avx512" => Avx512F.IsSupported,
        "Avx2" => Avx2.IsSupported && Fma.IsSupported,
        _ => true,
    });

    /// <summary>The networks of an assembly that was built with the generator.</summary>
    public static CompiledNetworks In(Assembly assembly) => new(assembly);

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

    /// <summary>Makes a network by its class's full name; with an instruction set, one whose code is for that.</summary>
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
