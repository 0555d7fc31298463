using System.Buffers;

namespace Netwright;

/// <summary>Each sample mixed with another one, inputs and targets in the same proportion, anew in each epoch.</summary>
internal sealed class MixUpDataset(Dataset source, double alpha, int seed, int epoch) : DatasetView(source)
{
    /// <summary>Tells these random numbers from those that something else draws from the same seed.</summary>
    private const ulong Purpose = 0x6D69_7875_7000_0000;

    /// <inheritdoc/>
    public override bool IsLabelled => false;

    /// <inheritdoc/>
    public override int Label(int index) => throw new InvalidOperationException("Mixed samples have distributions over the classes, not labels.");

    /// <inheritdoc/>
    public override void CopyInput(int index, Span<float> destination)
    {
        Source.CopyInput(index, destination);
        (int partner, float weight) = Draw(index);
        float[] rented = ArrayPool<float>.Shared.Rent(destination.Length);
        Span<float> other = rented.AsSpan(0, destination.Length);
        Source.CopyInput(partner, other);
        LinearChange.Mix(destination, other, weight);
        ArrayPool<float>.Shared.Return(rented);
    }

    /// <inheritdoc/>
    public override void CopyTarget(int index, Span<float> destination)
    {
        Source.CopyTarget(index, destination);
        (int partner, float weight) = Draw(index);
        float[] other = new float[TargetSize];
        Source.CopyTarget(partner, other);
        LinearChange.Mix(destination, other, weight);
    }

    /// <inheritdoc/>
    public override Dataset AtEpoch(int epoch) => new MixUpDataset(Source.AtEpoch(epoch), alpha, seed, epoch);

    /// <inheritdoc/>
    protected override Dataset Over(Dataset source) => new MixUpDataset(source, alpha, seed, epoch);

    private (int Partner, float Weight) Draw(int index)
    {
        RandomSource random = SampleRandom.Of(Purpose, seed, epoch, index);
        return (random.NextInteger(Count), (float)SymmetricBeta(random, alpha));
    }

    /// <summary>A number distributed as Beta(α, α), by Jöhnk's method (1964), which suits α up to 1.</summary>
    private static double SymmetricBeta(RandomSource random, double alpha)
    {
        while (true)
        {
            double first = Math.Pow(random.NextUniform(), 1 / alpha);
            double second = Math.Pow(random.NextUniform(), 1 / alpha);
            if (first + second is > 0 and <= 1)
            {
                return first / (first + second);
            }
        }
    }
}
