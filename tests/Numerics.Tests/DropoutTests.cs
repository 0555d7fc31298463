using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>
/// Dropout in generated code. Masks are read off gradients: of a linear network in which one sample alone gives anything, the gradient
/// of the last weights is what dropout let through forward, and that of the first biases what it let through backward.
/// </summary>
[Trait("Category", "Numerics")]
public class DropoutTests
{
    private const float Rate = 0.25f;

    private static readonly NetworkFamily Family = NetworkFamily.Declared("Dropouts");

    public static TheoryData<int, int> Samples => new()
    {
        { 0, 1 }, { 14, 15 }, { 15, 16 }, { 0, 17 }, { 16, 17 }, { 31, 33 }, { 32, 33 },
    };

    [Theory]
    [InlineData(1)]
    [InlineData(33)]
    public void Does_nothing_at_inference(int batch)
    {
        foreach (string instructionSet in NetworkFamily.Supported)
        {
            Network with = Family.Create("Twice", instructionSet);
            Network without = Family.Create("Never", instructionSet);
            float[] inputs = Networks.Samples.Inputs(with, batch, seed: 3);

            Assert.Equal(without.Forward(inputs), with.Forward(inputs));
        }
    }

    [Fact]
    public void A_seed_gives_its_gradients_on_any_number_of_threads_and_another_gives_others()
    {
        foreach (string instructionSet in NetworkFamily.Supported)
        {
            float[] expected = Gradients(instructionSet, seed: 1, threads: 1);

            Assert.Equal(expected, Gradients(instructionSet, seed: 1, threads: 1));
            Assert.Equal(expected, Gradients(instructionSet, seed: 1, threads: 4));
            Assert.NotEqual(expected, Gradients(instructionSet, seed: 2, threads: 1));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Lets_through_backward_what_it_let_through_forward(int sample, int batch)
    {
        foreach (string instructionSet in NetworkFamily.Supported)
        {
            DropoutProbe features = new(Family.Create("Features", instructionSet), "dense1", "dense2");
            DropoutProbe images = new(Family.Create("Images", instructionSet), "conv1", "dense1");
            for (int step = 0; step < 2; step++)
            {
                features.Step(sample, batch);
                images.Step(sample, batch);

                Assert.Equal(features.BackwardExpected(), features.Backward, static (expected, actual) => Math.Abs(expected - actual) < 1e-4f);
                Assert.Equal(images.BackwardExpected(), images.Backward, static (expected, actual) => Math.Abs(expected - actual) < 1e-4f);
                Assert.Contains(0, features.Forward);
                Assert.Contains(0, images.Forward);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Draws_the_same_mask_on_every_instruction_set(int sample, int batch)
    {
        float[][] masks = [.. NetworkFamily.Supported.Select(instructionSet =>
        {
            DropoutProbe probe = new(Family.Create("Features", instructionSet), "dense1", "dense2");
            probe.Step(sample, batch);
            return probe.Forward;
        })];

        Assert.All(masks, mask => Assert.Equal(masks[0], mask, static (expected, actual) => Math.Abs(expected - actual) < 1e-4f));
    }

    [Fact]
    public void Drops_its_share_and_scales_the_rest()
    {
        DropoutProbe probe = new(Family.Create("Features", "Portable"), "dense1", "dense2");
        List<float> factors = [];
        for (int step = 0; step < 8; step++)
        {
            probe.Step(sample: 0, batch: 1);
            factors.AddRange(probe.Forward);
        }

        float[] kept = [.. factors.Where(static factor => factor != 0)];
        Assert.InRange((double)kept.Length / factors.Count, 1 - Rate - 0.02, 1 - Rate + 0.02);
        Assert.All(kept, static factor => Assert.Equal(1 / (1 - Rate), factor, 1e-4f));
    }

    [Fact]
    public void Draws_another_mask_for_every_sample_and_step()
    {
        DropoutProbe probe = new(Family.Create("Features", "Portable"), "dense1", "dense2");
        List<float[]> masks = [];
        foreach (int sample in new[] { 0, 1, 15, 16, 32, 32 })
        {
            probe.Step(sample, batch: 33);
            masks.Add(probe.Forward);
        }

        for (int first = 0; first < masks.Count; first++)
        {
            for (int second = first + 1; second < masks.Count; second++)
            {
                int different = masks[first].Zip(masks[second]).Count(static pair => (pair.First == 0) != (pair.Second == 0));

                // Of independent masks 2 · 0.25 · 0.75 of all elements differ.
                Assert.InRange(different / 1024.0, 0.3, 0.45);
            }
        }
    }

    private static float[] Gradients(string instructionSet, int seed, int threads)
    {
        Network network = Family.Create("Twice", instructionSet);
        network.Threads = threads;
        Trainer trainer = new(network, new Sgd(1e-30f), new MeanSquaredError(), seed);
        trainer.Step(Networks.Samples.Inputs(network, 70, seed: 5), Networks.Samples.Targets(network.OutputSize, 70, seed: 6).AsSpan());
        return [.. network.Parameters.SelectMany(parameter => trainer.Gradient(parameter).ToArray())];
    }
}
