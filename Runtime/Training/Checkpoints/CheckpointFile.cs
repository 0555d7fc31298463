using Netwright.Files.Safetensors;

namespace Netwright;

/// <summary>
/// A run of training as a safetensors file: parameters and all states as tensors, how far the run is as metadata. Random numbers are functions of the seed and
/// the step, and a schedule is one of the results, so neither has a state to keep.
/// </summary>
internal static class CheckpointFile
{
    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written; what stood there before is untouched.</exception>
    public static void Save(string path, TrainingSession session)
    {
        NamedValues[] tensors = [.. TensorsOf(session, session.Sums.Seen)];
        using var writer = new SafetensorsWriter(
            path, [.. tensors.Select(static tensor => (tensor.Name, Flat(tensor.Values.Length)))], CheckpointState.Of(session).ToMetadata());
        foreach (NamedValues tensor in tensors)
        {
            writer.Write(tensor.Values.Span);
        }

        writer.Commit();
    }

    /// <summary>Reads the file into a run that has not begun. Everything is checked before anything changes.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, or of another run: the message names it and what differs.</exception>
    public static void Load(string path, TrainingSession session)
    {
        using SafetensorsFile file = SafetensorsFile.Open(path);
        CheckpointState state = CheckpointState.Parse(file.Metadata, path);
        List<string> mismatches = [.. state.MismatchesWith(session)];
        Dictionary<string, SafetensorsTensor> saved = file.Tensors.ToDictionary(static tensor => tensor.Name, StringComparer.Ordinal);
        int held = saved.TryGetValue("predictions/outputs", out SafetensorsTensor? outputs) ? outputs.Shape.Size / session.Network.OutputSize : 0;
        if (session.Predictions is not null && held != state.Seen)
        {
            mismatches.Add($"  predictions: expected those of {state.Seen} samples, found {held}");
        }

        NamedValues[] tensors = [.. TensorsOf(session, held)];
        foreach (NamedValues tensor in tensors)
        {
            int found = saved.Remove(tensor.Name, out SafetensorsTensor? known) ? known.Shape.Size : 0;
            if (found != tensor.Values.Length)
            {
                mismatches.Add($"  {tensor.Name}: expected {tensor.Values.Length} values, found {found}");
            }
        }

        mismatches.AddRange(saved.Values.Select(static tensor => $"  {tensor.Name}: expected no such tensor, found {tensor.Shape.Size} values"));
        if (mismatches.Count > 0)
        {
            throw new InvalidDataException($"{path} is not a checkpoint of this run; nothing was loaded.\n{string.Join('\n', mismatches)}");
        }

        // Read whole before the first number is replaced: the file may still turn out to be unreadable.
        float[][] values = [.. tensors.Select(static tensor => new float[tensor.Values.Length])];
        Dictionary<string, SafetensorsTensor> all = file.Tensors.ToDictionary(static tensor => tensor.Name, StringComparer.Ordinal);
        foreach ((int index, NamedValues tensor) in tensors.Index())
        {
            file.Read(all[tensor.Name], values[index]);
        }

        foreach ((int index, NamedValues tensor) in tensors.Index())
        {
            values[index].CopyTo(tensor.Values);
        }

        state.Restore(session);
        session.Network.ParametersChanged();
    }

    private static TensorShape Flat(int length) => [length];

    private static IEnumerable<NamedValues> TensorsOf(TrainingSession session, int seen)
    {
        IEnumerable<NamedValues> all =
        [
            new NamedValues("parameters", session.Network.ParameterMemory),
            .. session.Trainer.State.Values.Select(static values => values with { Name = "optimizer/" + values.Name }),
            .. (session.Predictions?.ValuesOf(seen) ?? []).Select(static values => values with { Name = "predictions/" + values.Name }),
            .. session.Options.Callbacks.Index().SelectMany(static callback => callback.Item.State.Select(
                values => values with { Name = $"callbacks/{callback.Index}/{values.Name}" })),
        ];
        return all.Where(static values => values.Values.Length > 0);
    }
}
