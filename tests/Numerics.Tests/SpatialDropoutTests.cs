using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>Spatial dropout in generated code: as <see cref="DropoutTests"/>, and all pixels of a channel share their fate.</summary>
[Trait("Category", "Numerics")]
public class SpatialDropoutTests
{
    private const float Rate = 0.25f;
    private const int Filters = 512;
    private const int Pixels = 6;

    private static readonly NetworkFamily Family = NetworkFamily.Declared("Dropouts");

    public static TheoryData<int, int> Samples => DropoutTests.Samples;

    [Theory]
    [InlineData(1)]
    [InlineData(33)]
    public void Does_nothing_at_inference(int batch)
    {
        foreach (string instructionSet in NetworkFamily.Supported)
        {
            Network with = Family.Create("ChannelsTwice", instructionSet);
            float[] inputs = Networks.Samples.Inputs(with, batch, seed: 3);

            Assert.Equal(Family.Create("ChannelsNever", instructionSet).Forward(inputs), with.Forward(inputs));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Drops_whole_channels_backward_as_forward(int sample, int batch)
    {
        foreach (string instructionSet in NetworkFamily.Supported)
        {
            DropoutProbe probe = Probe(instructionSet);
            for (int step = 0; step < 2; step++)
            {
                probe.Step(sample, batch);

                Assert.All(probe.Forward.Chunk(Pixels), static channel => Assert.Equal(channel[0] == 0 ? Pixels : 0, channel.Count(static factor => factor == 0)));
                Assert.Equal(probe.BackwardExpected(), probe.Backward, static (expected, actual) => Math.Abs(expected - actual) < 1e-4f);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Draws_the_same_mask_on_every_instruction_set(int sample, int batch)
    {
        float[][] masks = [.. NetworkFamily.Supported.Select(instructionSet => Mask(Probe(instructionSet), sample, batch))];

        Assert.All(masks, mask => Assert.Equal(masks[0], mask, static (expected, actual) => Math.Abs(expected - actual) < 1e-4f));
    }

    [Fact]
    public void Drops_its_share_and_scales_the_rest()
    {
        DropoutProbe probe = Probe("Portable");
        float[] factors = [.. Enumerable.Range(0, 16).SelectMany(_ => Mask(probe, sample: 0, batch: 1))];

        float[] kept = [.. factors.Where(static factor => factor != 0)];
        Assert.InRange((double)kept.Length / factors.Length, 1 - Rate - 0.02, 1 - Rate + 0.02);
        Assert.All(kept, static factor => Assert.Equal(1 / (1 - Rate), factor, 1e-4f));
    }

    [Fact]
    public void Draws_another_mask_for_every_sample_and_step()
    {
        DropoutProbe probe = Probe("Portable");
        List<float[]> masks = [.. new[] { 0, 1, 15, 16, 32, 32 }.Select(sample => Mask(probe, sample, batch: 33))];
        for (int first = 0; first < masks.Count; first++)
        {
            for (int second = first + 1; second < masks.Count; second++)
            {
                int different = masks[first].Zip(masks[second]).Count(static pair => (pair.First == 0) != (pair.Second == 0));

                // Of independent masks 2 · 0.25 · 0.75 of all channels differ.
                Assert.InRange(different / (double)Filters, 0.28, 0.47);
            }
        }
    }

    private static DropoutProbe Probe(string instructionSet) => new(Family.Create("Channels", instructionSet), "conv1", "dense1");

    // The factor of each channel.
    private static float[] Mask(DropoutProbe probe, int sample, int batch)
    {
        probe.Step(sample, batch);
        return [.. probe.Forward.Chunk(Pixels).Select(static channel => channel[0])];
    }
}
