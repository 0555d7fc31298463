using Netwright.CompilerServices;

namespace Netwright;

/// <summary>The losses of a batch, group by group, and their gradients. Groups may be computed at the same time.</summary>
internal sealed class BatchLosses(IReadOnlyList<TrainedOutput> outputs)
{
    private Dataset _dataset = null!;
    private double[] _losses = [];
    private int[] _correct = [];
    private int _count;
    private Predictions? _predictions;
    private int _seen;

    /// <summary>A bit for each output: whether its loss writes its gradient at the logits rather than at the output.</summary>
    public uint FromLogits { get; } =
        outputs.Index().Aggregate(0u, static (bits, output) => bits | (output.Item.TakesLogits ? 1u << output.Index : 0));

    /// <summary>Begins a batch.</summary>
    /// <param name="dataset">Where the targets are.</param>
    /// <param name="count">The number of samples.</param>
    /// <param name="predictions">Receives the main outputs, if they are wanted.</param>
    /// <param name="seen">The samples that it has already.</param>
    public void Begin(Dataset dataset, int count, Predictions? predictions, int seen)
    {
        _dataset = dataset;
        _count = count;
        _predictions = predictions;
        _seen = seen;
        int groups = (count + NetworkCode.GroupSize - 1) / NetworkCode.GroupSize;
        if (_losses.Length < groups)
        {
            _losses = new double[groups];
            _correct = new int[groups];
        }
    }

    /// <summary>Computes the losses of a group and writes their gradients.</summary>
    /// <param name="group">Its place in the batch.</param>
    /// <param name="samples">Its samples.</param>
    /// <param name="targets">Receives their targets, output by output.</param>
    /// <param name="values">Where outputs and logits stand, at the places that <see cref="OutputInfo"/> names.</param>
    /// <param name="gradients">Where their gradients go, alike.</param>
    public void Compute(int group, ReadOnlySpan<int> samples, TargetGroup[] targets, ReadOnlySpan<float> values, Span<float> gradients)
    {
        double total = 0;
        for (int index = 0; index < outputs.Count; index++)
        {
            TrainedOutput output = outputs[index];
            if (output.Weight == 0)
            {
                output.Info.GradientIn(gradients, output.TakesLogits).Clear();
                continue;
            }

            TargetGroup target = targets[index];
            target.Read(output.Targets ?? _dataset, samples, output.Loss);
            total += output.Weight * output.Loss.Compute(new LossGroup
            {
                Values = output.Info.ValuesIn(values, output.TakesLogits),
                Applied = AppliedTo(output),
                Labels = target.LossLabels,
                Targets = target.Targets,
                Gradient = output.Info.GradientIn(gradients, output.TakesLogits),
                Count = samples.Length,
                Scale = output.Weight / _count,
            });
        }

        _losses[group] = total;
        TrainedOutput main = outputs[0];
        _predictions?.Set(_seen + (group * NetworkCode.GroupSize), samples.Length, main.Info.ValuesIn(values, logits: false), targets[0]);
        _correct[group] = Accuracy.CountCorrect(main.Info.ValuesIn(values, main.TakesLogits), AppliedTo(main), targets[0].Labels);
    }

    /// <summary>The mean loss of all groups, and the number of samples that were classified right.</summary>
    public (double Loss, int Correct) Total()
    {
        double total = 0;
        int correct = 0;
        for (int group = 0; group * NetworkCode.GroupSize < _count; group++)
        {
            total += _losses[group];
            correct += _correct[group];
        }

        return (total / _count, correct);
    }

    private static FinalActivation AppliedTo(TrainedOutput output) => output.TakesLogits ? FinalActivation.None : output.Info.FinalActivation;
}
