namespace Netwright;

/// <summary>Counts samples that were classified right.</summary>
internal static class Accuracy
{
    /// <summary>How many of up to sixteen samples, outputs feature by feature, have the class of their label; 0 without labels.</summary>
    public static int CountCorrect(ReadOnlySpan<float> lanes, FinalActivation applied, ReadOnlySpan<int> labels)
    {
        Span<int> classes = stackalloc int[LossGroup.Lanes];
        Classifier.ClassesOf(lanes, applied, classes);
        int correct = 0;
        for (int lane = 0; lane < labels.Length; lane++)
        {
            correct += classes[lane] == labels[lane] ? 1 : 0;
        }

        return correct;
    }
}
