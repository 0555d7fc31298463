namespace Netwright.Zoo;

/// <summary>Three separable convolutions and a shortcut around them.</summary>
[Block]
[ReLU, Use<SeparableConvolution>]
[ReLU, Use<SeparableConvolution>]
[ReLU, Use<SeparableConvolution>]
[Add("input")]
public abstract class XceptionMiddle;
