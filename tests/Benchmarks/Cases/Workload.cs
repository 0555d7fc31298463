namespace Netwright.Benchmarks.Cases;

/// <summary>What is done with a network.</summary>
internal enum Workload
{
    /// <summary>A batch forward, for inference.</summary>
    Forward,

    /// <summary>The same on a device where the inputs lie already and the outputs stay, several in a row: what its kernels take.</summary>
    ResidentForward,

    /// <summary>A batch forward, softmax cross-entropy, backward, and a step of SGD with momentum.</summary>
    TrainingStep,

    /// <summary>All of MNIST's training images once in batches, each a training step; the images are in memory.</summary>
    Epoch,

    /// <summary>The same, and before it MNIST is read from its files.</summary>
    EpochWithLoading,
}
