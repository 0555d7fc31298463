namespace Netwright;

/// <summary>Swish with a piecewise linear function in place of the logistic one. Write it as <c>[HardSwish]</c>.</summary>
/// <remarks>
/// <para>Input: any shape. Output: the same shape.</para>
/// <para>Formula: y = x · min(max(x + 3, 0), 6) / 6. No parameters.</para>
/// <para>Source: Howard et al. 2019, «Searching for MobileNetV3»; as PyTorch's <c>Hardswish</c>.</para>
/// </remarks>
public sealed class HardSwishAttribute : LayerAttribute;
