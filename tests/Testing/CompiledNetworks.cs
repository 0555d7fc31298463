using System.Reflection;
using System.Runtime.Intrinsics.X86;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    /// <summary>The networks' classes, in the order of their names.</summary>
    public IReadOnlyList<Type> Types =>
        [.. _assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Network))).OrderBy(static type => type.Name, StringComparer.Ordinal)];

    /// <summary>The networks of an assembly that was built with the generator.</summary>
    public static CompiledNetworks In(Assembly assembly) => new(assembly);

    /// <summary>Compiles declarations; any warning or error of the compiler or exception of the generator fails.</summary>
    public static CompiledNetworks Compile(string declarations)
    {
        _ = Generate(Prologue + declarations, out Compilation compilation);
        return Load(compilation, declarations);
    }

    /// <summary>
    /// Compiles a source file whose networks ask for code for devices. Of the code for processors only that for any is compiled: the rest would take
    /// most of the time, and is used elsewhere.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="generated">What the generator wrote for it, if that is known.</param>
    public static CompiledNetworks CompileForDevices(string source, GeneratorRunResult? generated = null)
    {
        GeneratorRunResult result = generated ?? Generate(source, out _);
        return Load(
            NetworkCompilation.Create(source, "networks").AddSyntaxTrees(result.GeneratedSources
                .Where(static file => !file.HintName.Contains(".Avx", StringComparison.Ordinal))
                .Select(static file => CSharpSyntaxTree.ParseText(WithoutVectors(file.SourceText.ToString()), NetworkCompilation.ParseOptions, file.HintName))),
            source);
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

    private static GeneratorRunResult Generate(string source, out Compilation compilation)
    {
        GeneratorRunResult result = NetworkCompilation.Generate(source, out compilation);
        return result.Exception is null ? result : throw new InvalidOperationException($"The generator failed on\n{source}", result.Exception);
    }

    private static string WithoutVectors(string source) => source.Replace("Code.Avx512()", "Code.Portable()").Replace("Code.Avx2()", "Code.Portable()");

    private static CompiledNetworks Load(Compilation compilation, string declarations)
    {
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
}
