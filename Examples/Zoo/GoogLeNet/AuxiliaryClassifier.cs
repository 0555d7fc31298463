namespace Netwright.Zoo;

/// <summary>A classifier on features halfway: its loss brings gradients to the layers below it while the network is trained.</summary>
[Block]
[AdaptiveAvgPool2D(4), Use<InceptionConvolution>(128, 1), Flatten]
[Dense(1024), ReLU, Dropout(0.7), Dense(1000)]
public abstract class AuxiliaryClassifier;
