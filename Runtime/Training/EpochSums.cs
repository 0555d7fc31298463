namespace Netwright;

/// <summary>What the steps of an epoch have given so far.</summary>
internal sealed class EpochSums
{
    /// <summary>The steps taken.</summary>
    public int Steps { get; set; }

    /// <summary>The samples seen.</summary>
    public int Seen { get; set; }

    /// <summary>Those that were classified right.</summary>
    public long Correct { get; set; }

    /// <summary>The sum of their losses.</summary>
    public double Loss { get; set; }

    /// <summary>The mean of their losses.</summary>
    public double MeanLoss => Loss / Seen;

    /// <summary>Takes a step.</summary>
    public void Add(StepResult result)
    {
        Steps++;
        Seen += result.Samples;
        Correct += result.Correct;
        Loss += result.Loss * result.Samples;
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => (Steps, Seen, Correct, Loss) = (0, 0, 0, 0);
}
