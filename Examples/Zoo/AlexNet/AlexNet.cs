namespace Netwright.Zoo;

/// <summary>AlexNet for ImageNet, in the variant for one processor that torchvision has. 61,100,840 parameters.</summary>
/// <remarks>Krizhevsky 2014, «One weird trick for parallelizing convolutional neural networks», after Krizhevsky et al. 2012.</remarks>
[Network(3, 224, 224)]
[Conv2D(64, 11, Stride = 4, Padding = 2), ReLU, MaxPool2D(3, Stride = 2)]
[Conv2D(192, 5, Padding = 2), ReLU, MaxPool2D(3, Stride = 2)]
[Conv2D(384, 3, Padding = 1), ReLU]
[Conv2D(256, 3, Padding = 1), ReLU]
[Conv2D(256, 3, Padding = 1), ReLU, MaxPool2D(3, Stride = 2)]
[Flatten]
[Dropout(0.5), Dense(4096), ReLU]
[Dropout(0.5), Dense(4096), ReLU]
[Dense(1000)]
public sealed partial class AlexNet;
