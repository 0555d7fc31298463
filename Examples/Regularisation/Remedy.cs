using Courses;
using Netwright;
using Netwright.Terminal;

namespace Regularisation;

/// <summary>Something that may help against over-fitting: a network, data, and how it is trained.</summary>
/// <param name="Name">What helps.</param>
/// <param name="Network">The network.</param>
/// <param name="Data">The samples to learn from.</param>
internal sealed record Remedy(string Name, Network Network, Dataset Data)
{
    /// <summary>The penalty of large weights, if that is the remedy.</summary>
    public Regularization? Regularization { get; init; }

    /// <summary>Who watches the training.</summary>
    public IReadOnlyList<Callback> Callbacks { get; init; } = [];

    /// <summary>Trains the network, as all others are trained but for the remedy.</summary>
    public History Try(Dataset validation, int epochs, CourseOptions options, CancellationToken cancellationToken)
    {
        Network.Threads = options.Threads;
        return Network.Fit(
            Data,
            new FitOptions
            {
                Epochs = epochs,
                BatchSize = 32,
                Optimizer = new Adam(1e-3f),
                Regularization = Regularization,
                Validation = validation,
                Callbacks = [new TrainingDisplay { EveryEpochs = 10, Unit = "images" }, .. Callbacks],
                Seed = options.Seed,
            },
            cancellationToken: cancellationToken);
    }
}
