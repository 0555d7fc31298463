using Netwright.Runtime.Tests.Networks;
using Netwright.Testing;

namespace Netwright.Runtime.Tests.Inference;

public sealed class ForwardTests
{
    private const int Inputs = 13;
    private const int Outputs = 5;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(64)]
    public void A_batch_of_any_size_agrees_with_the_reference(int count)
    {
        foreach (FinalActivation activation in Enum.GetValues<FinalActivation>())
        {
            var network = new DenseNetwork(Inputs, Outputs, activation, seed: 2);
            float[] input = Samples.Uniform(count * Inputs);
            float[] output = network.Forward(input);
            Assert.Equal(network.Reference(input), output.Select(static value => (double)value), static (a, b) => Math.Abs(a - b) < 1e-5);
        }
    }

    [Fact]
    public void An_empty_batch_gives_an_empty_output()
    {
        Assert.Empty(new DenseNetwork(Inputs, Outputs).Forward([]));
    }

    [Fact]
    public void A_batch_gives_the_same_bits_on_any_number_of_threads()
    {
        // Large enough to be shared out: 64 × 64 multiply-accumulates × 1000 samples.
        var network = new DenseNetwork(64, 64);
        float[] input = Samples.Uniform(1000 * 64);
        network.Threads = 1;
        float[] alone = network.Forward(input);
        network.Threads = 5;
        Assert.Equal(alone, network.Forward(input));
    }

    [Fact]
    public void A_wrong_input_length_is_named()
    {
        var network = new DenseNetwork(784, 10);
        var exception = Assert.Throws<ArgumentException>(() => network.Forward(new float[800]));
        Assert.StartsWith("Expected a multiple of 784 values (784), found 800.", exception.Message);
        Assert.Throws<ArgumentException>(() => network.Classify(new float[2 * 784]));
    }

    [Fact]
    public void A_wrong_output_length_is_named()
    {
        var network = new DenseNetwork(Inputs, Outputs);
        var exception = Assert.Throws<ArgumentException>(() => network.Forward(new float[2 * Inputs], new float[9]));
        Assert.StartsWith("The output of 2 samples has 10 values (2 of 5); found room for 9.", exception.Message);
        Assert.Throws<ArgumentException>(() => network.Classify(new float[2 * Inputs], new int[3]));
    }

    [Fact]
    public void An_output_over_the_input_is_rejected()
    {
        float[] shared = new float[32];
        var network = new DenseNetwork(16, 16);
        Assert.Throws<ArgumentException>(() => network.Forward(shared.AsSpan(0, 16), shared.AsSpan(8, 16)));
    }

    [Fact]
    public void It_allocates_nothing_after_warm_up()
    {
        var network = new DenseNetwork(64, 64);
        float[] input = Samples.Uniform(1030 * 64);
        float[] output = new float[1030 * 64];
        int[] classes = new int[1030];
        RunAll();
        Assert.Equal(0, Allocation.LeastOf(RunAll));

        void RunAll()
        {
            network.Forward(input, output);
            network.Forward(input.AsSpan(0, 64), output.AsSpan(0, 64));
            network.Forward(input.AsSpan(0, 64 * 9), output.AsSpan(0, 64 * 9));
            network.Classify(input.AsSpan(0, 64));
            network.Classify(input, classes);
        }
    }

    [Fact]
    public void Many_threads_may_call_at_once()
    {
        var network = new DenseNetwork(Inputs, Outputs);
        float[][] inputs = [.. Enumerable.Range(1, 8).Select(static index => Samples.Uniform(index * 5 * Inputs, index))];
        float[][] expected = [.. inputs.Select(input => network.Forward(input))];
        network.ParametersChanged();
        int wrong = 0;
        Thread[] threads = [.. inputs.Select((input, index) => new Thread(() =>
        {
            for (int round = 0; round < 200; round++)
            {
                if (!network.Forward(input).AsSpan().SequenceEqual(expected[index]))
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        }))];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        Assert.Equal(0, wrong);
    }

    [Fact]
    public void Weights_are_packed_once_and_again_after_a_change()
    {
        var network = new DenseNetwork(Inputs, Outputs);
        float[] input = Samples.Uniform(Inputs);
        network.Forward(input);
        network.Forward(input);
        Assert.Equal(1, network.Dense.Packings);
        network.Parameters[0].Set(new float[Inputs * Outputs]);
        network.Forward(input);
        Assert.Equal(2, network.Dense.Packings);
    }

    [Fact]
    public void At_least_one_thread_is_needed()
    {
        var network = new DenseNetwork(1, 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => network.Threads = 0);
        Assert.Equal(Environment.ProcessorCount, network.Threads);
    }
}
