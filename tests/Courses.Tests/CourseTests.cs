namespace Netwright.Courses.Tests;

/// <summary>Each program runs, learns on its small setting what it is there to show, and makes its pictures.</summary>
public sealed class CourseTests
{
    [Fact]
    public void A_perceptron_learns_OR_and_AND_but_not_XOR()
    {
        using CourseRun run = new("Perceptron");

        Assert.InRange(run.NumberAfter("OR: learned in"), 1, 50);
        Assert.InRange(run.NumberAfter("AND: learned in"), 1, 50);
        run.Printed("XOR: not learned in 100 epochs");
        Assert.Equal(1, run.CountIn("perceptron-and.svg", "image"));
    }

    [Fact]
    public void A_hidden_layer_learns_XOR_and_XNOR()
    {
        using CourseRun run = new("DenseNetwork");

        run.Printed("\nXNOR: 4 of 4 right");
        run.Printed("XOR: 4 of 4 right");
        Assert.Equal(5, run.NumberAfter("tanh       learned"));
        Assert.Equal(1, run.CountIn("dense-xor.svg", "image"));
        Assert.True(run.CountIn("dense-activations.svg", "path") >= 5);
    }

    [Fact]
    public void Filters_and_pooling_change_a_picture_as_they_should()
    {
        using CourseRun run = new("Convolutions", "--drawn");

        // A mean is not beyond what it is the mean of; a sharpened edge is.
        Assert.InRange(run.NumberAfter("Gaussian  values from"), 0, 1);
        Assert.True(run.NumberAfter("sharpened values from") < 0);
        Assert.Equal(0, run.NumberAfter("Sobel     values from"), 3);
        Assert.Equal(7, run.CountIn("convolutions.svg", "image"));
    }

    [Fact]
    public void The_courses_network_reads_digits()
    {
        using CourseRun run = new("DigitsCnn", "--drawn");

        Assert.InRange(run.NumberAfter("test accuracy:"), 0.95, 1);
        run.Printed("macro avg");
        Assert.True(run.CountIn("digits.html", "svg") >= 2);
    }

    [Fact]
    public void Few_samples_are_learned_by_heart_and_remedies_help()
    {
        using CourseRun run = new("Regularisation", "--drawn");

        double[] untreated = run.Row("nothing");
        Assert.Equal(1, untreated[0], 2);
        Assert.True(untreated[1] < 0.95);
        Assert.True(run.Row("augmentation")[2] < untreated[2]);
        Assert.Equal(4, run.Row("early stopping").Length);
        Assert.True(run.CountIn("regularisation.html", "svg") >= 6);
    }

    [Theory]
    [InlineData("Cifar10", 0.3)]
    [InlineData("Cifar100", 0.04)]
    public void A_residual_network_learns_far_more_than_chance(string program, double accuracy)
    {
        using CourseRun run = new(program, "--drawn");

        Assert.InRange(run.NumberAfter("test accuracy:"), accuracy, 1);
    }

    [Fact]
    public void A_recurrent_network_learns_to_add()
    {
        using CourseRun run = new("Sequences");

        Assert.InRange(run.NumberAfter("GRU  mean squared error"), 0, 0.01);
        Assert.True(run.CountIn("sequences.svg", "path") >= 3);
    }

    [Fact]
    public void An_autoencoder_takes_noise_out()
    {
        using CourseRun run = new("Autoencoder", "--drawn");

        Assert.InRange(run.NumberAfter("of the denoised ones"), 0, run.NumberAfter("of the noisy images") / 3);
        Assert.Equal(30, run.CountIn("denoised.svg", "image"));
    }

    [Fact]
    public void A_generator_draws_digits()
    {
        using CourseRun run = new("Gan", "--drawn");

        // Before it learns, what it draws is as white as black: the mean is 0.
        double real = run.NumberAfter("mean of the pixels: real");
        Assert.InRange(run.NumberAfter(", drawn"), real * 1.2, real * 0.5);
        Assert.Equal(100, run.CountIn("gan.svg", "image"));
    }
}
