using Netwright.Numerics.Tests.Networks;
using Netwright.Testing;

namespace Netwright.Numerics.Tests;

/// <summary>Forward passes of LeNet-5 allocate nothing and may run side by side.</summary>
[Trait("Category", "Numerics")]
public class ConcurrencyTests
{
    private static readonly NetworkFamily Family = NetworkFamily.Declared("Programs");

    [Fact]
    public void Forward_and_Classify_allocate_nothing_after_the_first_calls()
    {
        foreach (string instructionSet in NetworkFamily.Supported)
        {
            Network network = Family.Create("LeNet5", instructionSet);
            float[] inputs = Samples.Inputs(network, 64, seed: 1);
            float[] outputs = new float[64 * network.OutputSize];
            int[] classes = new int[64];

            // On one thread first: of two, the other may do all the work of the first calls.
            network.Threads = 1;
            RunAll();
            network.Threads = 2;
            RunAll();

            Assert.Equal(0, Allocation.LeastOf(RunAll));

            void RunAll()
            {
                for (int call = 0; call < 10; call++)
                {
                    network.Forward(inputs, outputs);
                    network.Classify(inputs, classes);
                    network.Forward(inputs.AsSpan(0, network.InputSize), outputs.AsSpan(0, network.OutputSize));
                    classes[0] = network.Classify(inputs.AsSpan(0, network.InputSize));
                }
            }
        }
    }

    [Fact]
    public void Threads_side_by_side_give_the_bits_of_one()
    {
        foreach (string instructionSet in NetworkFamily.Supported)
        {
            Network network = Family.Create("LeNet5", instructionSet);
            network.Threads = 2;
            int[] batches = [1, 3, 16, 17, 33, 64, 5, 31];
            float[][] inputs = [.. batches.Select((batch, thread) => Samples.Inputs(network, batch, seed: thread))];
            float[][] expected = [.. inputs.Select(input => network.Forward(input))];
            int[][] classes = [.. inputs.Select(input => ClassesOf(network, input))];

            using Barrier start = new(batches.Length);
            bool[] agrees = new bool[batches.Length];
            Thread[] threads = [.. batches.Select((_, thread) => new Thread(() =>
            {
                start.SignalAndWait();
                agrees[thread] = Enumerable.Range(0, 10).All(_ =>
                    network.Forward(inputs[thread]).AsSpan().SequenceEqual(expected[thread])
                    && ClassesOf(network, inputs[thread]).AsSpan().SequenceEqual(classes[thread]));
            }))];
            Array.ForEach(threads, static thread => thread.Start());
            Array.ForEach(threads, static thread => thread.Join());

            Assert.All(agrees, Assert.True);
        }
    }

    private static int[] ClassesOf(Network network, float[] inputs)
    {
        int[] classes = new int[inputs.Length / network.InputSize];
        network.Classify(inputs, classes);
        return classes;
    }
}
