namespace Netwright.Zoo;

/// <summary>A classifier on features halfway, batch-normalised (figure 8 of the paper).</summary>
[Block]
[AvgPool2D(5, Stride = 3), Use<InceptionConvolution>(128, 1), Use<ValidConvolution>(768, 5)]
[GlobalAvgPool2D, Dense(1000)]
public abstract class AuxiliaryClassifierV3;
