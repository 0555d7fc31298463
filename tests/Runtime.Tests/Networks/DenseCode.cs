using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Networks;

/// <summary>One dense layer in plain loops, as the generator's contract wants it; the runtime is tested without the generator.</summary>
internal sealed class DenseCode(NetworkInfo info) : NetworkCode
{
    private readonly int _inputs = info.InputShape.Size;
    private readonly int _outputs = info.OutputShape.Size;
    private readonly int _bias = info.Parameters[1].Offset;

    /// <summary>Receives the steps that groups are trained in, in no particular order, if a test wants them.</summary>
    public ConcurrentBag<TrainingStep>? Steps { get; set; }

    /// <summary>How often the weights were packed.</summary>
    public int Packings { get; private set; }

    public override void Pack(ref float parameters, ref float packed)
    {
        Packings++;
        for (int o = 0; o < _outputs; o++)
        {
            for (int i = 0; i < _inputs; i++)
            {
                Unsafe.Add(ref packed, (i * _outputs) + o) = Unsafe.Add(ref parameters, (o * _inputs) + i);
            }
        }
    }

    public override void ForwardSample(
        ref float input, ref float output, ref float parameters, ref float packed, ref float arena, in TeamMember member)
    {
        for (int o = member.Start(_outputs); o < member.End(_outputs); o++)
        {
            float sum = Unsafe.Add(ref parameters, _bias + o);
            for (int i = 0; i < _inputs; i++)
            {
                sum += Unsafe.Add(ref input, i) * Unsafe.Add(ref packed, (i * _outputs) + o);
            }

            Unsafe.Add(ref arena, o) = sum;
        }

        member.Wait();
        if (member.IsFirst)
        {
            Activate(ref arena, ref output, 1);
        }
    }

    public override void ForwardGroup(ref float inputs, ref float outputs, ref float parameters, ref float packed, ref float arena)
    {
        Logits(ref inputs, ref parameters, ref arena);
        ref float results = ref Unsafe.Add(ref arena, _outputs * GroupSize);
        for (int lane = 0; lane < GroupSize; lane++)
        {
            Activate(ref Unsafe.Add(ref arena, lane), ref Unsafe.Add(ref results, lane), GroupSize);
            for (int o = 0; o < _outputs; o++)
            {
                Unsafe.Add(ref outputs, (lane * _outputs) + o) = Unsafe.Add(ref results, (o * GroupSize) + lane);
            }
        }
    }

    public override void TrainForward(ref float inputs, ref float parameters, ref float arena, ref float statistics, in TrainingStep step)
    {
        Steps?.Add(step);
        ref float logits = ref Unsafe.Add(ref arena, Output.TrainingLogits);
        Logits(ref inputs, ref parameters, ref logits);
        for (int lane = 0; lane < GroupSize; lane++)
        {
            Activate(ref Unsafe.Add(ref logits, lane), ref Unsafe.Add(ref arena, Output.TrainingValues + lane), GroupSize);
        }
    }

    public override void TrainBackward(
        ref float inputs, ref float parameters, ref float gradients, ref float arena, ref float statistics, in TrainingStep step)
    {
        for (int lane = 0; lane < GroupSize; lane++)
        {
            if (!step.IsFromLogits(0))
            {
                Differentiate(ref Unsafe.Add(ref arena, lane));
            }

            for (int o = 0; o < _outputs; o++)
            {
                float gradient = Unsafe.Add(ref arena, Output.TrainingLogitsGradient + (o * GroupSize) + lane);
                Unsafe.Add(ref gradients, _bias + o) += gradient;
                for (int i = 0; i < _inputs; i++)
                {
                    Unsafe.Add(ref gradients, (o * _inputs) + i) += gradient * Unsafe.Add(ref inputs, (lane * _inputs) + i);
                }
            }
        }
    }

    private void Logits(ref float inputs, ref float parameters, ref float logits)
    {
        for (int o = 0; o < _outputs; o++)
        {
            for (int lane = 0; lane < GroupSize; lane++)
            {
                float sum = Unsafe.Add(ref parameters, _bias + o);
                for (int i = 0; i < _inputs; i++)
                {
                    sum += Unsafe.Add(ref inputs, (lane * _inputs) + i) * Unsafe.Add(ref parameters, (o * _inputs) + i);
                }

                Unsafe.Add(ref logits, (o * GroupSize) + lane) = sum;
            }
        }
    }

    private void Activate(ref float logits, ref float output, int stride)
    {
        float total = 0;
        float largest = float.NegativeInfinity;
        for (int o = 0; o < _outputs; o++)
        {
            largest = Math.Max(largest, Unsafe.Add(ref logits, o * stride));
        }

        for (int o = 0; o < _outputs; o++)
        {
            float logit = Unsafe.Add(ref logits, o * stride);
            float value = info.FinalActivation switch
            {
                FinalActivation.Softmax => MathF.Exp(logit - largest),
                FinalActivation.Sigmoid => 1 / (1 + MathF.Exp(-logit)),
                _ => logit,
            };
            Unsafe.Add(ref output, o * stride) = value;
            total += value;
        }

        for (int o = 0; info.FinalActivation == FinalActivation.Softmax && o < _outputs; o++)
        {
            Unsafe.Add(ref output, o * stride) /= total;
        }
    }

    /// <summary>The gradient at the logits from that at the output; the same place where no activation stands between.</summary>
    private void Differentiate(ref float arena)
    {
        float dot = 0;
        for (int o = 0; o < _outputs; o++)
        {
            float gradient = Unsafe.Add(ref arena, Output.TrainingGradient + (o * GroupSize));
            dot += gradient * Unsafe.Add(ref arena, Output.TrainingValues + (o * GroupSize));
        }

        for (int o = 0; o < _outputs; o++)
        {
            float gradient = Unsafe.Add(ref arena, Output.TrainingGradient + (o * GroupSize));
            float output = Unsafe.Add(ref arena, Output.TrainingValues + (o * GroupSize));
            Unsafe.Add(ref arena, Output.TrainingLogitsGradient + (o * GroupSize)) = info.FinalActivation switch
            {
                FinalActivation.Softmax => output * (gradient - dot),
                FinalActivation.Sigmoid => gradient * output * (1 - output),
                _ => gradient,
            };
        }
    }

    private OutputInfo Output => info.Outputs[0];
}
