using Netwright;

namespace Drawing;

/// <summary>Generator and discriminator, trained in turns (Goodfellow et al. 2014), with the settings of Radford et al. 2015.</summary>
internal sealed class Duel
{
    private readonly RandomSource _random;
    private readonly Discriminator _discriminator;
    private readonly Adversary _adversary;
    private readonly Trainer _judging;
    private readonly Trainer _drawing;

    /// <summary>Makes both networks.</summary>
    /// <param name="seed">The seed of their weights, of the noise, and of dropout.</param>
    /// <param name="threads">The threads that train.</param>
    public Duel(int seed, int threads)
    {
        _random = new RandomSource((ulong)seed, stream: 0);
        _discriminator = new Discriminator(seed) { Threads = threads };
        _adversary = new Adversary(seed) { Threads = threads };
        _judging = new Trainer(_discriminator, new Adam(2e-4f, beta1: 0.5f), new BinaryCrossEntropy(), seed);
        _drawing = new Trainer(_adversary, new Adam(2e-4f, beta1: 0.5f), new BinaryCrossEntropy(), seed);
        Generator = new Generator(seed) { Threads = threads };
    }

    /// <summary>Who draws.</summary>
    public Generator Generator { get; }

    /// <summary>Teaches the discriminator to tell real images from drawn ones, and then the generator to pass its images off as real.</summary>
    /// <returns>The losses of both.</returns>
    public (double Judging, double Drawing) Step(ReadOnlySpan<float> real)
    {
        int count = real.Length / Generator.OutputSize;
        int[] labels = [.. Enumerable.Repeat(1, count), .. Enumerable.Repeat(0, count)];
        double judging = _judging.Step([.. real, .. Draw(count)], labels).Loss;

        // The gradient goes through the discriminator as it is now, and changes the generator alone.
        _adversary.Parameters.Part("discriminator").CopyFrom(_discriminator.Parameters);
        double drawing = _drawing.Step(Noise(count), labels.AsSpan(0, count)).Loss;
        Generator.Parameters.CopyFrom(_adversary.Parameters.Part("generator"));
        return (judging, drawing);
    }

    /// <summary>Draws images, one after another, each of other random numbers.</summary>
    public float[] Draw(int count) => Generator.Forward(Noise(count));

    private float[] Noise(int count)
    {
        float[] noise = new float[count * Generator.InputSize];
        for (int place = 0; place < noise.Length; place++)
        {
            noise[place] = (float)_random.NextNormal();
        }

        return noise;
    }
}
