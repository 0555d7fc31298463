using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Training;

/// <summary>A run with everything that a checkpoint has to keep.</summary>
internal static class ResumableRun
{
    public const int Epochs = 6;
    public const int StepsPerEpoch = 5;
    private const int Inputs = 40;
    private const int Classes = 30;

    public static ToyDataset Data { get; } = ToyDataset.Separable(90, Inputs, Classes);

    public static DenseNetwork Network(int seed = 1) => new(Inputs, Classes, FinalActivation.Softmax, seed);

    public static FitOptions Options(string? resumeFrom, params Callback[] callbacks) => new()
    {
        Epochs = Epochs,
        BatchSize = 16,
        ValidationSplit = 0.2,
        Seed = 3,
        Optimizer = new Adam(0.05f, amsGrad: true),
        Metrics = [Metric.F1(), Metric.Auc()],
        Schedule = new WarmUp(4, new ReduceOnPlateau(Measure.ValidationAccuracy, patience: 0)),
        Clipping = GradientClipping.ByNorm(0.5f),
        Callbacks = [new EarlyStopping(patience: 100, restoreBest: true), .. callbacks],
        ResumeFrom = resumeFrom,
    };

    /// <summary>Trains over and over, with a checkpoint after each step.</summary>
    public static void TrainForever(string path)
    {
        while (true)
        {
            Network().Fit(Data, Options(null, new TrainingCheckpoint(path) { EverySteps = 1 }));
        }
    }
}
