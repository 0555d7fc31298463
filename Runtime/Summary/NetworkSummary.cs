using System.Globalization;
using System.Text;

namespace Netwright;

/// <summary>A network's layers with their shapes, parameters and costs; <see cref="ToString"/> is the table.</summary>
public sealed class NetworkSummary
{
    private static readonly string[] Headings = ["Layer", "Description", "Output", "Parameters", "MACs"];

    private readonly NetworkInfo _info;

    internal NetworkSummary(NetworkInfo info) => _info = info;

    /// <summary>The layers in the order of the declaration.</summary>
    public IReadOnlyList<LayerInfo> Layers => _info.Layers;

    /// <summary>The number of trainable parameters.</summary>
    public long ParameterCount => _info.ParameterCount;

    /// <summary>The memory of the trainable parameters as single-precision numbers, in bytes.</summary>
    public long ParameterBytes => ParameterCount * sizeof(float);

    /// <summary>The memory of the weights' copy in the order in which the kernels for one sample read them, in bytes. Made at the first forward pass.</summary>
    public long PackedBytes => (long)_info.Buffers.Packed * sizeof(float);

    /// <summary>What inference of single samples needs in all, in bytes: all parameters, their ordered copy, and the activations of one thread.</summary>
    public long InferenceBytes => ((long)_info.Buffers.Parameters * sizeof(float)) + PackedBytes + SampleArenaBytes;

    /// <summary>The multiply-accumulates of one sample's forward pass.</summary>
    public long MultiplyAccumulates => _info.MultiplyAccumulates;

    /// <summary>The memory of the activations of one sample, in bytes.</summary>
    public long SampleArenaBytes => (long)_info.Buffers.SampleArena * sizeof(float);

    /// <summary>The memory of the activations of sixteen samples forward, in bytes for each thread.</summary>
    public long GroupArenaBytes => (long)_info.Buffers.GroupArena * sizeof(float);

    /// <summary>The memory of the activations and their gradients of sixteen samples in training, in bytes for each thread.</summary>
    public long TrainingArenaBytes => (long)_info.Buffers.TrainingArena * sizeof(float);

    /// <summary>The summary as a table for a console or a file: columns aligned, one line a layer, totals below.</summary>
    public override string ToString()
    {
        List<string[]> rows = [Headings, .. Layers.Select(Cells), ["Total", "", "", Number(ParameterCount), Number(MultiplyAccumulates)]];
        int[] widths = [.. Enumerable.Range(0, Headings.Length).Select(column => rows.Max(row => row[column].Length))];
        string rule = new('─', widths.Sum() + (2 * (widths.Length - 1)));

        var text = new StringBuilder();
        text.AppendLine($"{_info.Name}: {_info.InputShape} → {_info.OutputShape}").AppendLine(rule);
        AppendRow(text, rows[0], widths);
        text.AppendLine(new string('═', rule.Length));
        foreach (string[] row in rows[1..^1])
        {
            AppendRow(text, row, widths);
        }

        text.AppendLine(rule);
        AppendRow(text, rows[^1], widths);
        text.AppendLine($"Parameters: {Size(ParameterBytes)}, and {Size(PackedBytes)} as a copy in the order of inference");
        text.Append($"Activations: {Size(SampleArenaBytes)} for one sample, {(GroupArenaBytes > 0 ? $"{Size(GroupArenaBytes)} for sixteen, " : string.Empty)}");
        text.Append($"{Size(TrainingArenaBytes)} in training");
        return text.ToString();
    }

    private static string[] Cells(LayerInfo layer) =>
        [layer.Name, layer.Description, layer.OutputShape.ToString(), Number(layer.ParameterCount), Number(layer.MultiplyAccumulates)];

    /// <summary>Words are aligned to the left; numbers, in the last two columns, to the right.</summary>
    private static void AppendRow(StringBuilder text, string[] row, int[] widths)
    {
        IEnumerable<string> cells = row.Select((cell, column) => column < 3 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
        text.AppendLine(string.Join("  ", cells));
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} bytes",
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:F1} KiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024.0):N1} MiB"),
    };
}
