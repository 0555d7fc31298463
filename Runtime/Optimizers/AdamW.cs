namespace Netwright;

/// <summary>
/// Adam with decoupled weight decay (Loshchilov and Hutter 2019), as <c>torch.optim.AdamW</c> defines it: parameters shrink by
/// learning rate × weight decay before each step.
/// </summary>
/// <param name="learningRate">The length of a step.</param>
/// <param name="beta1">The share of the past in the moving average of the gradient, from 0 to below 1.</param>
/// <param name="beta2">The share of the past in the moving average of the squared gradient, from 0 to below 1.</param>
/// <param name="epsilon">What is added to the root of the squared gradient's average.</param>
/// <param name="weightDecay">How strongly parameters are drawn to zero.</param>
/// <param name="amsGrad">Whether the greatest average of the squared gradient so far counts: AMSGrad.</param>
/// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
public sealed class AdamW(
    float learningRate = 1e-3f, float beta1 = 0.9f, float beta2 = 0.999f, float epsilon = 1e-8f, float weightDecay = 1e-2f,
    bool amsGrad = false)
    : AdaptiveMoments(learningRate, beta1, beta2, epsilon, weightDecay, amsGrad)
{
    internal override bool DecoupledDecay => true;
}
