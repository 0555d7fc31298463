namespace Netwright.Zoo;

/// <summary>VGG-16, configuration D, for ImageNet. 138,357,544 parameters.</summary>
/// <remarks>Simonyan, Zisserman 2014, «Very Deep Convolutional Networks for Large-Scale Image Recognition».</remarks>
[Network(3, 224, 224)]
[Use<VggStage>(64, 2), Use<VggStage>(128, 2), Use<VggStage>(256, 3), Use<VggStage>(512, 3), Use<VggStage>(512, 3)]
[Flatten]
[Dense(4096), ReLU, Dropout(0.5)]
[Dense(4096), ReLU, Dropout(0.5)]
[Dense(1000)]
public sealed partial class Vgg16;
