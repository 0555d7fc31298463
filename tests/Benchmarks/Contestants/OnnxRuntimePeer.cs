using Netwright.Benchmarks.Cases;

namespace Netwright.Benchmarks.Contestants;

/// <summary>ONNX Runtime, the library that npm's package onnxruntime-node brings, through its C API.</summary>
/// <param name="process">The process.</param>
/// <param name="models">Where its models come from.</param>
internal sealed class OnnxRuntimePeer(PeerProcess process, OnnxModels models) : Peer(PeerName, process)
{
    /// <summary>Its name.</summary>
    public const string PeerName = "ONNX Runtime";

    /// <summary>The command of this program that is the peer's process.</summary>
    public const string ServerCommand = "onnxruntime";

    private static readonly string[] LibraryNames = ["libonnxruntime.so.1", "libonnxruntime.1.dylib", "onnxruntime.dll"];

    /// <summary>Starts it.</summary>
    /// <param name="folder">The folder into which the package was installed.</param>
    /// <param name="models">Where its models come from.</param>
    /// <exception cref="ContestantException">It is not installed.</exception>
    public static OnnxRuntimePeer Start(string folder, OnnxModels models)
    {
        string library = FindLibrary(Path.Combine(folder, "node_modules", "onnxruntime-node", "bin"))
            ?? throw new ContestantException(
                $"not found in {folder}. Install: npm install --ignore-scripts --no-save --prefix {folder} onnxruntime-node");
        string program = Environment.ProcessPath!;
        string[] command = [ServerCommand, library];
        return new OnnxRuntimePeer(
            Path.GetFileNameWithoutExtension(program) == "dotnet"
                ? PeerProcess.Start(program, [typeof(OnnxRuntimePeer).Assembly.Location, .. command])
                : PeerProcess.Start(program, command),
            models);
    }

    /// <inheritdoc/>
    public override bool Enters(BenchmarkCase benchmark) => benchmark.Workload == Workload.Forward;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments(BenchmarkCase benchmark)
    {
        NetworkInfo info = benchmark.Model.Create(threads: 1).Info;
        return [models.FileOf(benchmark), Shape(benchmark.Batch, info.InputShape), Shape(benchmark.Batch, info.OutputShape)];
    }

    private static string Shape(int batch, TensorShape sample) => string.Join(',', [batch, .. sample]);

    /// <summary>The package has libraries for all systems, in a folder for each system and in it one for each architecture.</summary>
    private static string? FindLibrary(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        string system = OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        string architecture = System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        string ending = Path.Combine(system, architecture);
        return Directory.EnumerateFiles(folder, "*onnxruntime*", SearchOption.AllDirectories)
            .Where(file => LibraryNames.Contains(Path.GetFileName(file)))
            .FirstOrDefault(file => Path.GetDirectoryName(file)!.EndsWith(ending, StringComparison.Ordinal));
    }
}
