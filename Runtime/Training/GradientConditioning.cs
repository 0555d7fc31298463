using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>What is done to the gradient between its sum and the optimizer: first the penalties of weights, then clipping.</summary>
internal sealed class GradientConditioning(Network network, GradientSlots gradients) : IParallelWork
{
    /// <summary>Keeps the scale of a gradient finite; PyTorch's constant.</summary>
    private const double SmallestNorm = 1e-6;

    private readonly double[] _squares = new double[gradients.Chunks];
    private float _factor;
    private bool _scaling;

    /// <summary>How the gradient is limited, if at all.</summary>
    public GradientClipping? Clipping { get; set; }

    /// <summary>The penalties of weights, if any.</summary>
    public Regularization? Regularization { get; set; }

    /// <summary>Changes the sum of the gradients. The same bits on any number of threads: each chunk has a sum of its own.</summary>
    public void Run(int threads)
    {
        if (Clipping is null && Regularization is null)
        {
            return;
        }

        _scaling = false;
        WorkerPool.Shared.Run(gradients.Chunks, threads, this);
        double norm = Math.Sqrt(_squares.Sum());
        if (Clipping is { IsByNorm: true } && norm > Clipping.Limit)
        {
            _scaling = true;
            _factor = (float)(Clipping.Limit / (norm + SmallestNorm));
            WorkerPool.Shared.Run(gradients.Chunks, threads, this);
        }
    }

    /// <inheritdoc/>
    public void Run(int worker, int item)
    {
        int first = item * GradientSlots.ChunkLength;
        int last = Math.Clamp(network.Info.Buffers.Trained, first, Math.Min(first + GradientSlots.ChunkLength, gradients.Total.Length));
        Span<float> chunk = gradients.Total[first..last];
        if (_scaling)
        {
            Scale(chunk);
            return;
        }

        if (Regularization is not null)
        {
            Penalize(first, last, Regularization);
        }

        _squares[item] = Clipping switch
        {
            { IsByNorm: true } => SumOfSquares(chunk),
            not null => Cut(chunk, Clipping.Limit),
            null => 0,
        };
    }

    private void Penalize(int first, int last, Regularization penalty)
    {
        foreach (ParameterInfo parameter in network.Info.Parameters)
        {
            int start = Math.Max(first, parameter.Offset);
            int end = Math.Min(last, parameter.Offset + parameter.Shape.Size);
            for (int place = start; parameter.IsTrained && parameter.Shape.Count > 1 && place < end; place++)
            {
                float weight = network.ParameterValues[place];
                gradients.Total[place] += (penalty.L1 * Math.Sign(weight)) + (2 * penalty.L2 * weight);
            }
        }
    }

    private static double SumOfSquares(ReadOnlySpan<float> chunk)
    {
        LaneSums sums = default;
        foreach (Vector512<float> values in MemoryMarshal.Cast<float, Vector512<float>>(chunk))
        {
            sums.AddSquares(values);
        }

        return sums.Total(LossGroup.Lanes);
    }

    private static double Cut(Span<float> chunk, float limit)
    {
        foreach (ref Vector512<float> values in MemoryMarshal.Cast<float, Vector512<float>>(chunk))
        {
            values = Vector512.Max(Vector512.Min(values, Vector512.Create(limit)), Vector512.Create(-limit));
        }

        return 0;
    }

    private void Scale(Span<float> chunk)
    {
        foreach (ref Vector512<float> values in MemoryMarshal.Cast<float, Vector512<float>>(chunk))
        {
            values *= _factor;
        }
    }
}
