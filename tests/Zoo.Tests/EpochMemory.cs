namespace Netwright.Zoo.Tests;

/// <summary>Weighs the managed memory that is in use at the end of each epoch.</summary>
internal sealed class EpochMemory : IProgress<TrainingProgress>
{
    /// <summary>Bytes after each epoch, after a full collection.</summary>
    public List<long> Bytes { get; } = [];

    public void Report(TrainingProgress value)
    {
        if (value.Step == value.Steps)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Bytes.Add(GC.GetTotalMemory(forceFullCollection: true));
        }
    }
}
