using Netwright.Benchmarks.Cases;

namespace Netwright.Benchmarks.Contestants;

/// <summary>The models as ONNX files, written by PyTorch when they are first asked for or its declarations have changed.</summary>
/// <param name="folder">Where the files are kept.</param>
/// <param name="pyTorch">Who writes them; null: it is not installed.</param>
internal sealed class OnnxModels(string folder, PyTorch? pyTorch)
{
    private static readonly string Declarations = Path.Combine(AppContext.BaseDirectory, "Peers", "models.py");

    /// <summary>The file of a case's model with its batch.</summary>
    /// <exception cref="ContestantException">It cannot be written.</exception>
    public string FileOf(BenchmarkCase benchmark)
    {
        string file = Path.GetFullPath(Path.Combine(folder, $"{benchmark.Model}-{benchmark.Batch}.onnx"));
        if (!File.Exists(file) || File.GetLastWriteTimeUtc(file) < File.GetLastWriteTimeUtc(Declarations))
        {
            if (pyTorch is null)
            {
                throw new ContestantException($"{file} is not there, and PyTorch, which writes it, is missing");
            }

            Directory.CreateDirectory(folder);
            string temporary = $"{file}.{Environment.ProcessId}";
            pyTorch.Export(benchmark, temporary);
            File.Move(temporary, file, overwrite: true);
        }

        return file;
    }
}
