using System.Collections;

namespace Netwright.Runtime.Tests.Networks;

/// <summary>The samples of a dataset one after another, which counts how often they are read.</summary>
internal sealed class ObservedSequence(Dataset data) : IEnumerable<Sample>
{
    /// <summary>How often reading began.</summary>
    public int Begun { get; private set; }

    /// <summary>How often a reader was disposed of.</summary>
    public int Disposed { get; private set; }

    public static Sample SampleOf(Dataset data, int index)
    {
        float[] input = new float[data.InputShape.Size];
        data.CopyInput(index, input);
        if (data.IsLabelled)
        {
            return new Sample(input, data.Label(index));
        }

        float[] target = new float[data.TargetSize];
        data.CopyTarget(index, target);
        return new Sample(input, target);
    }

    public IEnumerator<Sample> GetEnumerator()
    {
        Begun++;
        try
        {
            for (int index = 0; index < data.Count; index++)
            {
                yield return SampleOf(data, index);
            }
        }
        finally
        {
            Disposed++;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
