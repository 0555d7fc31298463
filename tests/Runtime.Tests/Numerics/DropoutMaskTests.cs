using System.Runtime.Intrinsics;
using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Numerics;

public sealed class DropoutMaskTests
{
    private const int Elements = 4096;
    private const float Rate = 0.3f;
    private const float Scale = 1 / (1 - Rate);

    private static readonly uint Threshold = VectorMath.DropoutThreshold(Rate);

    [Fact]
    public void Every_width_draws_the_same_mask()
    {
        uint seed = VectorMath.DropoutSeed(new TrainingStep(7, 32, 64, 0), 1);
        for (int element = 0; element < 64; element++)
        {
            Vector512<float> sixteen = VectorMath.Dropout512(seed, element * 16, Threshold, Scale);
            Assert.Equal(sixteen.GetLower(), VectorMath.Dropout256(seed, element * 16, Threshold, Scale));
            Assert.Equal(sixteen.GetUpper(), VectorMath.Dropout256(seed, (element * 16) + 8, Threshold, Scale));
            Assert.Equal(sixteen.GetUpper().GetUpper(), VectorMath.Dropout128(seed, (element * 16) + 12, Threshold, Scale));
        }
    }

    [Fact]
    public void The_expected_share_is_kept_and_scaled()
    {
        float[] mask = Mask(new TrainingStep(1, 0, 64, 0), 0);
        Assert.All(mask, static factor => Assert.True(factor is 0 or Scale));

        // 65536 draws: the mean's standard deviation is 0.0026.
        Assert.Equal(1.0, mask.Average(), 0.01);
    }

    [Fact]
    public void Lanes_elements_layers_groups_and_steps_are_uncorrelated()
    {
        float[] mask = Mask(new TrainingStep(1, 0, 64, 0), 0);
        Assert.Equal(0.0, Correlation(mask[1..], mask[..^1]), 0.02);
        Assert.Equal(0.0, Correlation(mask[16..], mask[..^16]), 0.02);
        Assert.Equal(0.0, Correlation(mask, Mask(new TrainingStep(1, 0, 64, 0), 1)), 0.02);
        Assert.Equal(0.0, Correlation(mask, Mask(new TrainingStep(1, 16, 64, 0), 0)), 0.02);
        Assert.Equal(0.0, Correlation(mask, Mask(new TrainingStep(2, 0, 64, 0), 0)), 0.02);
    }

    [Theory]
    [InlineData(0f, uint.MaxValue)]
    [InlineData(0.5f, 0x80000000)]
    [InlineData(0.75f, 0x40000000)]
    public void The_threshold_is_the_kept_share(float rate, uint expected)
    {
        Assert.Equal(expected, VectorMath.DropoutThreshold(rate));
    }

    private static float[] Mask(TrainingStep step, int layer)
    {
        float[] mask = new float[Elements * 16];
        uint seed = VectorMath.DropoutSeed(step, layer);
        for (int index = 0; index < mask.Length; index += 16)
        {
            VectorMath.Dropout512(seed, index, Threshold, Scale).CopyTo(mask, index);
        }

        return mask;
    }

    private static double Correlation(float[] first, float[] second)
    {
        double covariance = first.Zip(second, static (a, b) => (a - 1.0) * (b - 1.0)).Average();
        return covariance / (Rate / (1 - Rate));
    }
}
